package hedui.lexicon;

import java.util.Set;

/**
 * English words that stand for grammar, or for nearly anything: their translation proves little.
 */
final class FunctionWords {
  static final Set<String> ALL =
      Set.of(
          """
          a an the this that these those i me my mine myself we us our ours ourselves you your yours
          yourself yourselves he him his himself she her hers herself it its itself they them their
          theirs themselves who whom whose which what whatever whichever whoever one ones
          am is are was were be been being have has had having do does did doing done will would
          shall should can could may might must ought let lets get gets got getting
          of in on at by for with about against between into through during to from up down out off
          over under upon onto within without toward towards among per via
          and or but nor so yet if because as until while than though although whether unless since
          not no n't never none nothing nobody neither either
          there here then thus hence therefore however also too very just only even still already
          again ever now well much many more most less least some any each every both all such same
          other another own rather quite really actually
          when where why how whenever wherever
          thing things way ways kind sort bit lot lots like
          yes yeah okay ok oh uh um please
          i'm i've i'll i'd we're we've we'll we'd you're you've you'll you'd he's he'll he'd she's
          she'll she'd it's it'll it'd they're they've they'll they'd that's that'll there's here's
          what's who's let's isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't
          cannot couldn't shouldn't haven't hasn't hadn't mustn't ain't
          thou thee thy thine ye hath doth unto shalt wilt
          """
              .strip()
              .split("\\s+"));

  private FunctionWords() {}
}
