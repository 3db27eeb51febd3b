package org.foireturns.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foireturns.model.Forces;
import org.foireturns.model.Platforms;

/** Which files of {@code config/vocabulary} hold terms of the grammar, by their names without ending. */
public final class VocabularyFiles {
    /** Files whose keys are a kind and a value, such as "gender female". */
    public static final List<String> TERMS = List.of("values", "axes", "time", "ages", "beside", "fillers");
    /** The file that names offences by their ids. */
    public static final String OFFENCES = "offences";

    private VocabularyFiles() {}

    /** The lexicon of all terms, forces, platforms and offences. */
    public static Lexicon lexicon(Map<String, Map<String, List<String>>> files, Forces forces, Platforms platforms) {
        return Lexicon.of(terms(files), files.getOrDefault(OFFENCES, Map.of()), forces, platforms);
    }

    /** All lists of terms in one map; a key that stands in several files has the words of all. */
    public static Map<String, List<String>> terms(Map<String, Map<String, List<String>>> files) {
        Map<String, List<String>> terms = new LinkedHashMap<>();
        TERMS.forEach(stem -> files.getOrDefault(stem, Map.of())
                .forEach((key, words) ->
                        terms.computeIfAbsent(key, none -> new ArrayList<>()).addAll(words)));
        return terms;
    }
}
