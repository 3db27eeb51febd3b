package org.foireturns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.foireturns.model.Block;
import org.foireturns.model.CellRange;
import org.foireturns.model.Evidence;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.Role;
import org.foireturns.model.VictimGender;
import org.foireturns.pipeline.BlockOutcome;
import org.foireturns.reconcile.Book;
import org.foireturns.reconcile.Given;
import org.junit.jupiter.api.Test;

class BlockUnderstoodTest {
    private static List<String> printed(Evidence evidence) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Observation cell : evidence.observations()) {
            outcomes.add(cell.role() == Role.STATED_TOTAL ? new Outcome.Total(cell, 1) : new Outcome.Accepted(cell, 1));
        }
        evidence.answers().forEach(answer -> outcomes.add(new Outcome.Answered(answer, 1)));
        Block block = new Block.Table(CellRange.parse("A1:C9"), List.of(), List.of(), List.of(), List.of());
        StringWriter out = new StringWriter();
        new BlockUnderstood(block, new BlockOutcome("Data", outcomes, 0, List.of()), Book.PLATFORMS)
                .print(new PrintWriter(out));
        return out.toString()
                .lines()
                .map(line -> line.strip().replaceAll(" +", " "))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    @Test
    void eachValueIsToldInShortInTheOrderOfTheCells() {
        Given given = new Given()
                .force("essex")
                .detail("B3", "female", "12-15", "snapchat", "12")
                .detail("B2", "unknown", "unknown", "unknown", "<5")
                .detail("B4", "male", "all", "zorb", "*")
                .stated("B9", "all", "all", "all", "n/a")
                .youngest(4, VictimGender.FEMALE);
        assertThat(printed(given.evidence()))
                .containsExactly(
                        "Block A1:C9",
                        "B2 withheld (0 to 4) offences, 2024/25, gender unknown, age unknown, platform unknown [counted]",
                        "B3 12 offences, 2024/25, female, 12-15, Snapchat [counted]",
                        "B4 withheld (0 or more) offences, 2024/25, male, all ages, zorb [counted]",
                        "H4 4 youngest victim, 2024/25, female [answer]",
                        "B9 not held offences, 2024/25, all genders, all ages, all platforms [total]");
    }

    @Test
    void theRowsOfAListStandAtTheirRange() {
        assertThat(printed(new Given()
                                .force("essex")
                                .listed("female", "12", "all", "5")
                                .evidence())
                        .get(1))
                .startsWith("A2:F900 5 offences");
    }

    @Test
    void manyValuesAreToldByCombination() {
        Given given = new Given().force("essex");
        IntStream.range(0, 61)
                .forEach(row -> given.year(2000 + row % 20).detail("B" + (row + 2), "female", "all", "all", "3"));
        assertThat(printed(given.evidence()))
                .containsExactly(
                        "Block A1:C9",
                        "B2:B62 61 values offences, 20 periods, 2000/01 to 2019/20, female, all ages, all platforms [counted]");
    }

    @Test
    void hardlyMoreCombinationsThanAScreenHoldsAreTold() {
        Given given = new Given().force("essex");
        IntStream.range(0, 63).forEach(row -> given.detail("B" + (row + 2), "all", Integer.toString(row), "all", "3"));
        assertThat(printed(given.evidence()))
                .hasSize(62)
                .endsWith(
                        "B61 1 values offences, 2024/25, all genders, 59, all platforms [counted]",
                        "and 3 more combinations");
    }
}
