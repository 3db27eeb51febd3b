package org.foireturns.normalise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.foireturns.model.VictimGender;

/** Reads a victim's gender. */
final class GenderReader {
    private static final Pattern PADDING = Pattern.compile("(?i)\\b(?:victims?|gender|sex)\\b");

    private final Vocabulary vocabulary;

    GenderReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The gender that a label is. */
    Optional<VictimGender> read(String text) {
        String bare = PADDING.matcher(text).replaceAll(" ");
        return vocabulary.genders().entrySet().stream()
                .filter(entry -> entry.getValue().are(text) || entry.getValue().are(bare))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The one gender that a longer text names: "Number of female victims", "Number of victims, gender unknown". */
    Optional<VictimGender> in(String text) {
        List<VictimGender> named = vocabulary.genders().entrySet().stream()
                .filter(entry -> entry.getValue().in(text))
                .map(Map.Entry::getKey)
                .toList();
        if (named.isEmpty() && vocabulary.says(Head.VICTIM_GENDER, text) && vocabulary.unknown.in(text)) {
            return Optional.of(VictimGender.UNKNOWN);
        }
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
