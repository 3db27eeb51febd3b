package org.foireturns.config;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.words.CountTerm;
import org.foireturns.words.NoteTerm;
import org.foireturns.words.PeriodTerm;
import org.foireturns.words.Term;
import org.foireturns.words.TermKind;
import org.foireturns.words.TextTerm;
import org.foireturns.words.ValueTerm;
import org.foireturns.words.VocabularyFiles;

/**
 * Checks the files of terms: each key names a kind of word and a value that the kind has, and no word stands under two
 * values of one kind, such as female and male, for then it would say neither.
 */
final class TermLists {
    private static final Map<TermKind, Set<String>> VALUES = Map.ofEntries(
            Map.entry(
                    ValueTerm.GENDER,
                    ids(List.of(VictimGender.FEMALE, VictimGender.MALE, VictimGender.OTHER), VictimGender::id)),
            Map.entry(ValueTerm.UNIT, ids(List.of(Unit.values()), Unit::id)),
            Map.entry(ValueTerm.AXIS, Set.of("period", "victim_gender", "victim_age", "platform", "force", "offence")),
            Map.entry(NoteTerm.MARK, Set.of("yes", "no", "reclassified", "victim", "person")),
            Map.entry(NoteTerm.BLANK, Set.of("cell", "says")),
            Map.entry(NoteTerm.MEANS, Set.of("", "plainly", "code", "sign")),
            Map.entry(NoteTerm.SHOWN, Set.of("as", "by", "where")),
            Map.entry(CountTerm.COUNT_BOUND, Set.of("least", "most", "about", "or-so")),
            Map.entry(PeriodTerm.YEAR_ENDING, Set.of("", "financial")),
            Map.entry(PeriodTerm.WEEK, Set.of("from", "to")),
            Map.entry(CountTerm.SEARCH, Set.of("", "of", "found")),
            Map.entry(CountTerm.COMPARED, Set.of("", "before", "by", "when", "same")),
            Map.entry(CountTerm.COMPARED_YEAR, Set.of("on", "in")),
            Map.entry(CountTerm.READ_AS, Set.of("", "to", "of")),
            Map.entry(
                    TextTerm.WRITTEN,
                    Set.of(
                            "unknown-gender",
                            "number-of-card",
                            "question",
                            "aged",
                            "female",
                            "male",
                            "unknown",
                            "of-which",
                            "two-years-before",
                            "victims",
                            "fewer-than",
                            "between",
                            "between-and")),
            Map.entry(CountTerm.SHARE, Set.of("majority", "rest", "percent")),
            Map.entry(CountTerm.TURN, Set.of("parts", "one", "most", "all", "year-again")),
            Map.entry(CountTerm.SHARED, Set.of("corresponding", "same-order", "each", "both", "in-order")),
            Map.entry(
                    ValueTerm.COLUMN,
                    Set.of(
                            "reference",
                            "sequence",
                            "count",
                            "recorded",
                            "reported",
                            "committed",
                            "date",
                            "birth",
                            "years",
                            "later",
                            "victim-number",
                            "status",
                            "cancelled",
                            "counted",
                            "now",
                            "at-offence",
                            "role",
                            "earlier",
                            "decided")));

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Map<TermKind, Map<String, Placed>> seen = new HashMap<>();

    private static <V> Set<String> ids(List<V> values, java.util.function.Function<V, String> id) {
        Set<String> ids = new HashSet<>();
        values.forEach(value -> ids.add(id.apply(value)));
        return ids;
    }

    /** Whether a file holds terms. */
    static boolean areIn(BookFile file) {
        return VocabularyFiles.holdsTerms(file.stem());
    }

    void check(YamlValue root) {
        root.map().forEach((key, words) -> {
            int space = key.indexOf(' ');
            String kind = space < 0 ? key : key.substring(0, space);
            TermKind.of(kind)
                    .ifPresentOrElse(
                            known -> check(
                                    new Term(
                                            known,
                                            space < 0
                                                    ? ""
                                                    : key.substring(space + 1).strip()),
                                    key,
                                    words),
                            () -> words.mistake(
                                    "\"" + kind + "\" is no kind of word; the other keys show which there are"));
        });
    }

    private void check(Term term, String key, YamlValue words) {
        Set<String> values = VALUES.get(term.kind());
        if (values != null && !values.contains(term.value())) {
            words.mistake("\"" + key + "\" is none of ours; \"" + term.kind().id() + "\" goes with one of "
                    + String.join(
                            ", ",
                            values.stream()
                                    .filter(value -> !value.isEmpty())
                                    .sorted()
                                    .toList())
                    + (values.contains("") ? ", or stands alone" : ""));
        }
        if (term.kind() == ValueTerm.OF_AGE && !isAge(term.value())) {
            words.mistake("\"" + key + "\" names no age; write of-age 12, of-age 0-11 or of-age 16+");
        }
        for (YamlValue word : words.list()) {
            word.text().ifPresent(text -> claim(term, text, key, word));
        }
    }

    private static boolean isAge(String value) {
        try {
            return new VictimAge(value).known();
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private void claim(Term term, String text, String key, YamlValue word) {
        String folded = SPACES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
        Placed earlier = seen.computeIfAbsent(term.kind(), kind -> new HashMap<>())
                .putIfAbsent(folded, new Placed(term.value(), key, word));
        if (earlier != null && !earlier.value.equals(term.value())) {
            word.mistake("\"" + text + "\" stands under \"" + earlier.key + "\" too (" + earlier.word.place()
                    + "); a word can say one of them only");
        }
    }

    /** Where a word stood first. */
    private record Placed(String value, String key, YamlValue word) {}
}
