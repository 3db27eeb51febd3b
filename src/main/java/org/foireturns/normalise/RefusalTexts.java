package org.foireturns.normalise;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a refusal that stands in a cell in place of a value: "Refused - s12 cost exceeded", "Section 40(2)". Nothing
 * but the words of a refusal may stand there.
 */
final class RefusalTexts {
    private static final int LONGEST = 80;

    private final Pattern section;
    private final Pattern decided;
    private final Pattern refusing;

    /** @param list the words of the vocabulary by their key */
    RefusalTexts(Function<String, List<String>> list) {
        List<String> decisions = list.apply("decided");
        List<String> all = Stream.concat(decisions.stream(), list.apply("reasons").stream())
                .toList();
        this.section = Pattern.compile("(?<![a-z0-9])" + AnyOf.these(list.apply("section"))
                + " ?\\.? ?(12|14|21|22|23|30|31|40)(?![0-9a-z])((?: ?\\([0-9a-z]+\\))*+)");
        this.decided = Pattern.compile("(?<![a-z])" + AnyOf.these(decisions) + "(?![a-z])");
        this.refusing = Pattern.compile("(?<![a-z])(?:" + AnyOf.these(all) + "|[a-z]?)(?![a-z])");
    }

    /**
     * A refusal.
     *
     * @param section without spaces, such as {@code 40(2)}; empty when none is named
     */
    record Refused(String section) {
        /** Where it would cost too much, or the request is vexatious, nobody counted. */
        private static final Pattern UNCOUNTED = Pattern.compile("(?:1[24])?(?:\\(.*)?");

        /** Whether the force knows the number that it hides, as under the sections on people or on investigations. */
        boolean hidesNumber() {
            return !UNCOUNTED.matcher(section).matches();
        }
    }

    /** Reads a cell; empty when anything else stands there too. */
    Optional<Refused> in(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = Plain.of(text);
        Matcher named = section.matcher(plain);
        boolean found = named.find();
        if (!found && !decided.matcher(plain).find()) {
            return Optional.empty();
        }
        String rest = refusing.matcher(section.matcher(plain).replaceAll(" ")).replaceAll(" ");
        boolean nothingElse = rest.chars().noneMatch(Character::isLetterOrDigit);
        return nothingElse
                ? Optional.of(
                        new Refused(found ? named.group(1) + named.group(2).replace(" ", "") : ""))
                : Optional.empty();
    }
}
