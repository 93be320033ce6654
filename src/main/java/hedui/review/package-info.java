/**
 * Reviewers' verdicts and accepted findings: fingerprints, decisions, baselines and how they apply.
 */
@NullMarked
package hedui.review;

import org.jspecify.annotations.NullMarked;
