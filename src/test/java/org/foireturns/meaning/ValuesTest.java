package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Set;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Count;
import org.foireturns.model.Range;
import org.foireturns.model.Style;
import org.foireturns.model.ValueReading;
import org.foireturns.normalise.Shelves;
import org.junit.jupiter.api.Test;

class ValuesTest {
    private final Grammar grammar = Grammars.ofConfig();
    private final Values values = new Values(
            Shelves.normaliser(),
            Signs.ofSheets(List.of(grid("| # denotes fewer than 5 |")), List.of(), grammar),
            grammar,
            Set.of());

    private static Cell cell(String text) {
        return Cell.text(new Address(0, 0), text, Style.PLAIN);
    }

    @Test
    void aSignIsWhatItsNoteSays() {
        assertThat(values.read(cell("#"))).isEqualTo(new ValueReading.Read(Count.between(0, 4L)));
    }

    @Test
    void aCountMayHaveItsShareBehindIt() {
        assertThat(values.of(cell("1,312 (34.5%)"))).isEqualTo(new Range(1312, 1312L));
    }

    @Test
    void aTextMayTellItsNumber() {
        assertThat(values.of(cell("Snapchat - 65"))).isEqualTo(new Range(65, 65L));
    }

    @Test
    void aSignIsZeroOnlyBySums() {
        assertThat(values.of(cell("-"))).isNull();
        assertThat(values.withZero(Set.of("-")).of(cell("-"))).isEqualTo(Range.ZERO);
    }

    @Test
    void percentagesAreToldByTheirSignOrTheirWords() {
        assertThat(values.percentage(cell("12%"))).isTrue();
        assertThat(values.percentage(cell("77% of offences"))).isTrue();
        assertThat(values.percentage(cell("12"))).isFalse();
    }
}
