package org.foireturns.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foireturns.model.Forces;
import org.foireturns.model.Platforms;

/** Which files of {@code config/vocabulary} hold terms of the grammar, by their names without ending. */
public final class VocabularyFiles {
    /** Files whose keys are a kind and a value, such as "gender female". */
    public static final List<String> TERMS = List.of("values", "axes", "time", "ages", "beside", "fillers");
    /** The file whose keys are read in the heads of lists alone. */
    public static final String HEADS = "columns";
    /** The file that names offences by their ids. */
    public static final String OFFENCES = "offences";

    private VocabularyFiles() {}

    /** The lexicon of all terms, forces, platforms and offences. */
    public static Lexicon lexicon(Map<String, Map<String, List<String>>> files, Forces forces, Platforms platforms) {
        return Lexicon.of(terms(files), files.getOrDefault(OFFENCES, Map.of()), forces, platforms);
    }

    /** Whether the words of a file are terms, so that its keys must name kinds. */
    public static boolean holdsTerms(String stem) {
        return TERMS.contains(stem) || HEADS.equals(stem);
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
