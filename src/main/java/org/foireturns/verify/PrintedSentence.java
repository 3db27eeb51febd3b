package org.foireturns.verify;

import java.util.regex.Pattern;

/** Whether a printed sentence says its number. A number below zero is said as a fall, without a sign. */
final class PrintedSentence {
    private static final Pattern BELOW_ZERO = Pattern.compile("-([0-9.]+%)");
    private static final Pattern NUMBER = Pattern.compile("[0-9.]+%");

    private PrintedSentence() {}

    static boolean says(String sentence, String figure) {
        String plain = sentence.replace(",", "");
        if (figure.equals("0%")) {
            return plain.contains(" did not change ")
                    || plain.contains(" changed by less than 1% ")
                    || names(plain, figure);
        }
        if (!BELOW_ZERO.matcher(figure).find()) {
            return plain.contains(figure) && !plain.contains(" fell by ");
        }
        boolean wholly = NUMBER.matcher(figure).results().count()
                == BELOW_ZERO.matcher(figure).results().count();
        return (wholly && !figure.endsWith(" or more"))
                ? plain.contains(" fell by ")
                        && NUMBER.matcher(figure).results().allMatch(each -> names(plain, each.group()))
                : BELOW_ZERO.matcher(figure).results().allMatch(each -> plain.contains("a fall of " + each.group(1)))
                        && NUMBER.matcher(figure).results().allMatch(each -> names(plain, each.group()));
    }

    private static boolean names(String sentence, String number) {
        return Pattern.compile("(?<![0-9.])" + Pattern.quote(number))
                .matcher(sentence)
                .find();
    }
}
