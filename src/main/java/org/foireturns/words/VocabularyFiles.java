package org.foireturns.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.model.Unit;

/** Which files of {@code config/vocabulary} hold terms of the grammar, by their names without ending. */
public final class VocabularyFiles {
    /** Files whose keys are a kind and a value, such as "gender female". */
    public static final List<String> TERMS = List.of("values", "axes", "time", "ages", "beside", "fillers", "trimmings");
    /** The file whose keys are read in the heads of lists alone. */
    public static final String HEADS = "columns";
    /** The file that names offences by their ids. */
    public static final String OFFENCES = "offences";

    private static final Set<String> AXES =
            Set.of("victim_gender", "victim_age", "platform", "period", "force", "offence");
    private static final Set<String> COLUMNS = Set.of(
            "reference",
            "sequence",
            "count",
            "recorded",
            "reported",
            "committed",
            "date",
            "birth",
            "later",
            "victim-number",
            "status",
            "cancelled",
            "now",
            "at-offence");

    private VocabularyFiles() {}

    /** Whether the words of a file are terms, so that its keys must name kinds. */
    public static boolean holdsTerms(String stem) {
        return TERMS.contains(stem) || HEADS.equals(stem);
    }

    /** What is wrong with a key of a file of terms; empty when nothing is. */
    public static Optional<String> mistake(String key) {
        int space = key.indexOf(' ');
        String id = space < 0 ? key : key.substring(0, space);
        Optional<TermKind> kind = TermKind.of(id);
        if (kind.isEmpty()) {
            return Optional.of("no kind of word is called \"" + id + "\"");
        }
        String value = space < 0 ? "" : key.substring(space + 1).strip();
        boolean known = switch (kind.get()) {
            case GENDER -> Set.of("female", "male", "other").contains(value);
            case UNIT -> Stream.of(Unit.values()).anyMatch(unit -> unit.id().equals(value));
            case AXIS -> AXES.contains(value);
            case COLUMN -> COLUMNS.contains(value);
            case MARK -> Set.of("yes", "no").contains(value);
            case MONTH -> value.matches("[1-9]|1[0-2]");
            case NUMBER -> value.matches("[0-9]{1,3}");
            case BESIDE, STANDING -> !value.isEmpty();
            default -> value.isEmpty();
        };
        return known ? Optional.empty() : Optional.of("\"" + key + "\" names nothing that a list of words can say");
    }

    /** All lists of terms in one map; a key that stands in several files has the words of all. */
    public static Map<String, List<String>> terms(Map<String, Map<String, List<String>>> files) {
        return together(files, TERMS);
    }

    /** The same with the words that are read in the heads of lists alone. */
    public static Map<String, List<String>> headTerms(Map<String, Map<String, List<String>>> files) {
        return together(files, Stream.concat(TERMS.stream(), Stream.of(HEADS)).toList());
    }

    private static Map<String, List<String>> together(
            Map<String, Map<String, List<String>>> files, List<String> stems) {
        Map<String, List<String>> terms = new LinkedHashMap<>();
        stems.forEach(stem -> files.getOrDefault(stem, Map.of())
                .forEach((key, words) ->
                        terms.computeIfAbsent(key, none -> new ArrayList<>()).addAll(words)));
        return terms;
    }
}
