package org.foireturns.normalise;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.Label;

/** Recognises the numbers of questions or rows beside the labels that say something: 1, 2, 3 or Q1, Q2a. */
final class Numbering {
    private static final Pattern NUMBERED = Pattern.compile("(?i)(q|qu|question)?[ .]*([0-9]{1,2})[ .]?[a-z]?[.):]*");

    private Numbering() {}

    /** Whether the labels of a line count from one, in reading order, and nothing says that they are ages. */
    static boolean is(Collection<Label> line, Vocabulary vocabulary) {
        int last = 0;
        for (Label label : line) {
            Matcher match = NUMBERED.matcher(label.text().strip());
            if (!match.matches() || ofAges(label, vocabulary)) {
                return false;
            }
            int number = Integer.parseInt(match.group(2));
            boolean named = match.group(1) != null;
            if (number < last || (!named && number > last + 1)) {
                return false;
            }
            last = number;
        }
        return last > 0;
    }

    private static boolean ofAges(Label label, Vocabulary vocabulary) {
        return Optional.ofNullable(label.head())
                .map(head -> vocabulary.head(head.text()) == Head.VICTIM_AGE)
                .orElse(false);
    }
}
