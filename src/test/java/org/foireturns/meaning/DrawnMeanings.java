package org.foireturns.meaning;

import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Address;
import org.foireturns.model.ByColour;
import org.foireturns.model.Grid;
import org.foireturns.model.Period;
import org.foireturns.model.Request;
import org.foireturns.model.ToldByColour;
import org.foireturns.normalise.Shelves;

/** What the values of a drawn return mean, each by its address. */
final class DrawnMeanings {
    private static final ReturnMeaning READER = reader();

    private DrawnMeanings() {}

    /** The values of a drawn sheet of which keys tell by colour. */
    static Map<String, String> keyed(Map<Address, List<ByColour>> told, String drawn) {
        Map<String, String> said = new TreeMap<>();
        reader().hearing(new ToldByColour(Map.of("Sheet1", told)))
                .read(List.of(grid(drawn)), "Kent Police.xlsx")
                .tables()
                .forEach(table -> table.values()
                        .forEach(value -> said.put(value.cell().address().toString(), words(value))));
        return said;
    }

    /** The values of a drawn sheet that answers a request for some periods. */
    static Map<String, String> asked(List<Period> periods, String drawn) {
        Request open = Request.open("2025", "71/17");
        Request request = new Request(
                open.id(), open.id(), open.offence(), periods, open.questions(), false, List.of(), null, null, false);
        Map<String, String> said = new TreeMap<>();
        new ReturnMeaning(Grammars.ofConfig(), Shelves.normaliser(), request)
                .read(List.of(grid(drawn)), "Kent Police.xlsx")
                .tables()
                .forEach(table -> table.values()
                        .forEach(value -> said.put(value.cell().address().toString(), words(value))));
        return said;
    }

    private static ReturnMeaning reader() {
        return new ReturnMeaning(Grammars.ofConfig(), Shelves.normaliser(), Request.open("2025", "71/17"));
    }

    /** Each value as {@code B3 2024/25 female 12-15 all}, or with what keeps it from being counted. */
    static Map<String, String> of(String drawn) {
        return of(List.of(grid(drawn)));
    }

    static Map<String, String> of(List<Grid> sheets) {
        Map<String, String> said = new TreeMap<>();
        read(sheets).forEach((where, value) -> said.put(where, words(value)));
        return said;
    }

    /** The tables of a drawn sheet with their meaning. */
    static List<TableMeaning> tables(String drawn) {
        return READER.read(List.of(grid(drawn)), "Kent Police.xlsx").tables();
    }

    /** One value of a drawn sheet. */
    static Meant at(String address, String drawn) {
        return Objects.requireNonNull(read(drawn).get(address));
    }

    /** The values themselves, each by its address. */
    static Map<String, Meant> read(String drawn) {
        return read(List.of(grid(drawn)));
    }

    static Map<String, Meant> read(List<Grid> sheets) {
        boolean one = sheets.size() == 1;
        return READER.read(sheets, "Kent Police.xlsx").tables().stream()
                .flatMap(table -> table.values().stream()
                        .map(value -> Map.entry(
                                (one ? "" : table.sheet() + "!") + value.cell().address(), value)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
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
