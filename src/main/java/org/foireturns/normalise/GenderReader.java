package org.foireturns.normalise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.foireturns.model.VictimGender;

/** Reads a victim's gender. */
final class GenderReader {
    private static final Pattern PADDING = Pattern.compile("\\b(?:victims?|gender|sex)\\b");

    private final Vocabulary vocabulary;

    GenderReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The gender that a label is. */
    Optional<VictimGender> read(String text) {
        String key = Key.of(text);
        Optional<VictimGender> whole = withKey(key);
        return whole.isPresent() || !PADDING.matcher(key).find()
                ? whole
                : withKey(Key.of(PADDING.matcher(key).replaceAll(" ")));
    }

    private Optional<VictimGender> withKey(String key) {
        return vocabulary.genders().entrySet().stream()
                .filter(entry -> entry.getValue().haveKey(key))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The one gender that a longer text names: "Number of female victims", "Number of victims, gender unknown". */
    Optional<VictimGender> in(String text) {
        String padded = Phrases.padded(text.replace('/', ' '));
        List<VictimGender> named = vocabulary.genders().entrySet().stream()
                .filter(entry -> entry.getValue().standIn(padded))
                .map(Map.Entry::getKey)
                .toList();
        if (named.isEmpty() && vocabulary.says(Head.VICTIM_GENDER, text) && vocabulary.unknown.in(text)) {
            return Optional.of(VictimGender.UNKNOWN);
        }
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
