package org.foireturns.model.finding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/**
 * A number, or a row of a list, with a label that was not understood.
 *
 * @param labels the texts, to complete the sentence; none for a row, whose cell is the place
 */
@FindingKind(
        family = "meaning",
        severity = Severity.ERROR,
        owner = Owner.OFFICER,
        what = "What this number counts is not clear{labels}",
        why = "Without it we do not know what is counted, so the number is left out.",
        fix =
                "Open the file. If a label is another word for one we know, add it to the lists in config/vocabulary; else say what the number counts in a decision, or ask the force.")
public record LabelUnknown(Place place, String labels) implements Finding {
    /** How the reason begins of a number that is no label's: it is said, and not quoted. */
    private static final String TWICE = "has the same meaning as ";

    private static final Pattern OTHER =
            Pattern.compile(TWICE + "(?:(.+)!)?([A-Z]{1,3}[1-9][0-9]{0,6}) and another number");

    /** The other number that has the meaning of the one that a sentence is about, if it says so: {@code Q1!C13}. */
    public static Optional<String> twin(String message, Place place) {
        Matcher other = OTHER.matcher(message);
        if (!other.find()) {
            return Optional.empty();
        }
        String sheet = other.group(1);
        return Optional.of((sheet == null ? Place.printed(place.sheet()) : sheet) + "!" + other.group(2));
    }

    /** Of the number at a place, and the texts beside it that were not understood. */
    public static LabelUnknown of(Place place, List<String> texts) {
        if (texts.size() == 1 && texts.get(0).startsWith(TWICE)) {
            return new LabelUnknown(place, ": it " + texts.get(0) + ".");
        }
        return new LabelUnknown(place, texts.isEmpty() ? "." : ": \"" + String.join("\", \"", texts) + "\"");
    }
}
