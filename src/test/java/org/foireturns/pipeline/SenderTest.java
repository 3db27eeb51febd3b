package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.foireturns.model.FileFormat;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.finding.Finding;
import org.foireturns.normalise.Shelves;
import org.junit.jupiter.api.Test;

class SenderTest {
    private static final ReturnFile FILE = new ReturnFile("2023", "2023/answer.xlsx", "0", 1, FileFormat.XLSX);

    private static Sender sender(Set<String> byName, Set<String> byCells) {
        return Sender.of(FILE, byName, byCells, Shelves.books().forces());
    }

    @Test
    void takesTheForceThatTheNameSays() {
        assertThat(sender(Set.of("kent"), Set.of()).force()).isEqualTo("kent");
        assertThat(sender(Set.of("kent"), Set.of("kent", "essex")).force()).isEqualTo("kent");
    }

    @Test
    void takesTheForceThatTheCellsSayWhereTheNameSaysNone() {
        assertThat(sender(Set.of(), Set.of("gwent")).force()).isEqualTo("gwent");
    }

    @Test
    void letsTheCellsDecideAmongThoseOfTheName() {
        assertThat(sender(Set.of("kent", "essex"), Set.of("essex")).force()).isEqualTo("essex");
    }

    @Test
    void asksWhenNameAndCellsDisagree() {
        Sender sender = sender(Set.of("kent"), Set.of("essex"));
        assertThat(sender.force()).isNull();
        assertThat(sender.doubt()).map(Finding::code).contains("force-conflict");
    }

    @Test
    void asksWhenNothingOrTooMuchIsSaid() {
        assertThat(sender(Set.of(), Set.of()).doubt()).map(Finding::code).contains("force-unknown");
        assertThat(sender(Set.of(), Set.of("kent", "essex")).doubt())
                .map(Finding::code)
                .contains("force-unknown");
        assertThat(sender(Set.of("kent", "essex"), Set.of()).force()).isNull();
    }
}
