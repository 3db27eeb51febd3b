package org.foireturns.normalise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A refusal that stands in a cell in place of a value: "Refused - s12 cost exceeded", "Section 40(2)". Nothing but the
 * words of a refusal may stand there.
 *
 * @param section without spaces, such as {@code 40(2)}; empty when none is named
 */
record RefusalText(String section) {
    private static final int LONGEST = 80;
    /** Section 40 hides a number that the force knows; the other sections leave none. */
    private static final String PERSONAL = "40";

    private static final String DECISION =
            "exempt(?:ed|ions?)?|refused|refusal|declined|not (?:disclosed|provided|supplied|answered)|gwrthodwyd";
    private static final Pattern SECTION = Pattern.compile(
            "(?<![a-z0-9])(?:sections?|sect|sec|s|adran) ?\\.? ?(12|14|21|22|23|30|31|40)(?![0-9a-z])((?: ?\\([0-9a-z]+\\))*+)");
    private static final Pattern DECIDED = Pattern.compile("(?<![a-z])(?:" + DECISION + ")(?![a-z])");
    private static final Pattern REASON = Pattern.compile(
            "(?<![a-z])(?:" + DECISION + "|withheld|redacted|under|by|as|per|the|this|is|to|of|on|and|due"
                    + "|foia?|act|2000|costs?|fees?|limits?|time|appropriate|excess(?:ive)?|exceed(?:s|ed)?|over|would"
                    + "|appl(?:y|ies|ied)|engaged|compliance|grounds|personal|data|information|[a-z]?)(?![a-z])");

    /** Reads a cell; empty when anything else stands there too. */
    static Optional<RefusalText> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = Plain.of(text);
        Matcher named = SECTION.matcher(plain);
        boolean section = named.find();
        if (!section && !DECIDED.matcher(plain).find()) {
            return Optional.empty();
        }
        String rest = REASON.matcher(SECTION.matcher(plain).replaceAll(" ")).replaceAll(" ");
        boolean nothingElse = rest.chars().noneMatch(Character::isLetterOrDigit);
        return nothingElse
                ? Optional.of(new RefusalText(
                        section ? named.group(1) + named.group(2).replace(" ", "") : ""))
                : Optional.empty();
    }

    /** Whether the force knows the number that it hides. */
    boolean hidesNumber() {
        return section.startsWith(PERSONAL);
    }
}
