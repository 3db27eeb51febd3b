package org.foireturns.meaning;

import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foireturns.config.Books;
import org.foireturns.config.ConfigMistakes;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Grid;
import org.foireturns.model.Request;
import org.foireturns.normalise.Normaliser;

/** What the values of a drawn return mean, each by its address. */
final class DrawnMeanings {
    private DrawnMeanings() {}

    /** Each value as {@code B3 2024/25 female 12-15 all}, or with what keeps it from being counted. */
    static Map<String, String> of(String drawn) {
        return of(List.of(grid(drawn)));
    }

    static Map<String, String> of(List<Grid> sheets) {
        Map<String, String> said = new TreeMap<>();
        read(sheets).forEach((where, value) -> said.put(where, words(value)));
        return said;
    }

    static Map<String, Meant> read(List<Grid> sheets) {
        try {
            Books books = Books.load(java.nio.file.Path.of("config"));
            Normaliser counts = new Normaliser(books.words(), books.forces(), books.platforms());
            ReturnMeaning reader = new ReturnMeaning(Grammars.ofConfig(), counts, Request.open("2025", "71/17"));
            boolean one = sheets.size() == 1;
            return reader.read(sheets, "Kent Police.xlsx").tables().stream()
                    .flatMap(table -> table.values().stream()
                            .map(value -> Map.entry(
                                    (one ? "" : table.sheet() + "!")
                                            + value.cell().address(),
                                    value)))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
        } catch (ConfigMistakes mistakes) {
            throw new IllegalStateException(mistakes);
        }
    }

    static String words(Meant value) {
        if (value.leftOut() != null) {
            return "left out: " + value.leftOut();
        }
        if (value.doubt() != null) {
            return "asked: " + value.doubt().why();
        }
        String period = value.period() == null ? "?" : value.period().words();
        return period + " " + value.gender().id() + " " + value.age().id() + " " + value.platform();
    }
}
