package org.foireturns.sight;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foireturns.GridText;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Address;
import org.foireturns.model.Grid;
import org.foireturns.model.Period;
import org.foireturns.model.Request;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;

/** What is seen from cells, as short texts to compare. */
final class Views {
    static final Grammar GRAMMAR = Grammars.ofConfig();

    private Views() {}

    /** What is seen from a cell, such as {@code 2024/25 by B1, female by A2}; "nothing" and "dim" where it is so. */
    static String from(Grid grid, String cell) {
        Map<Address, Seen> seen = new Sight(GRAMMAR, Request.open("2025", "71/17"))
                .look(List.of(grid), "")
                .get(0)
                .cells();
        Seen from = seen.get(Address.parse(cell));
        if (from == null || from.blocked()) {
            return from == null ? "no value" : "nothing";
        }
        return words(from);
    }

    /** What is seen from each number of a drawn sheet, a line for each: {@code B2: 2024/25 by B1, female by A2}. */
    static String all(String drawing) {
        Map<Address, Seen> seen = new Sight(GRAMMAR, Request.open("2025", "71/17"))
                .look(List.of(GridText.grid(drawing)), "")
                .get(0)
                .cells();
        return new TreeMap<>(seen)
                .entrySet().stream()
                        .map(each -> each.getKey() + ": "
                                + (each.getValue().blocked() ? "nothing" : words(each.getValue())) + "\n")
                        .collect(Collectors.joining());
    }

    /** What is seen, such as {@code 2024/25 by B1}. */
    static String words(Seen from) {
        Map<Axis, Witness> says = new TreeMap<>(from.says());
        String said = says.values().stream()
                .map(witness -> words(witness.value()) + " by " + witness.place())
                .collect(Collectors.joining(", "));
        return from.dim().isEmpty() ? said : (said + " dim").strip();
    }

    private static String words(Object value) {
        return value instanceof Period period
                ? period.words()
                : value instanceof VictimGender gender
                        ? gender.id()
                        : value instanceof VictimAge age ? age.id() : value.toString();
    }
}
