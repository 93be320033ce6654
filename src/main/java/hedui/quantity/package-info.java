/**
 * Amounts, percentages, dates and the like in English and Chinese text, read exactly, with their
 * place.
 *
 * <p>Both readers write the same thing the same way, beyond what the command-line contract fixes:
 *
 * <ul>
 *   <li>A period without a year: {@code --Q4}, {@code --H1}, {@code --10} (October); a day alone
 *       {@code ---29}; the first three quarters {@code --Q1/--Q3}, with a year {@code
 *       2023-Q1/2023-Q3}; the 1980s {@code 198X}; FY24 {@code 2024} with unit {@code fiscal year}.
 *   <li>Units are English singulars with blanks: {@code square meter}, {@code kilowatt hour},
 *       {@code kilometer per hour}, {@code degree celsius}; an age is a {@code MEASURE} in {@code
 *       year}.
 *   <li>Vague amounts are intervals by powers of ten: tens of millions and 数千万 run from 10^7 to
 *       10^8; dozens and 数十 from 10 to 100.
 *   <li>nearly, almost, 近: {@code LESS_THAN}; about, some, 约, 左右: {@code ABOUT}; over, 逾, 多, 余, 以上:
 *       {@code MORE_THAN}; at least: {@code AT_LEAST}; up to, as many as, 高达, 最多: {@code AT_MOST}.
 *   <li>"up 13%" has role {@code CHANGE}, "up to 13%" role {@code LEVEL}. A {@code MULTIPLE} is the
 *       ratio; 成長兩倍 is 3 with role {@code CHANGE}, 增至三倍 is 3 with role {@code LEVEL}.
 *   <li>"flat" and 持平 alone are no quantity.
 *   <li>A bare ¥ is {@code JPY} in English, {@code CNY} in Simplified and {@code JPY} in
 *       Traditional text; whoever compares takes the sign for either.
 * </ul>
 */
@NullMarked
package hedui.quantity;

import org.jspecify.annotations.NullMarked;
