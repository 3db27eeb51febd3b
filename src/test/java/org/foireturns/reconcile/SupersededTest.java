package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Forces;
import org.foireturns.model.Outcome;
import org.junit.jupiter.api.Test;

class SupersededTest {
    private static final Forces FORCES = new Forces(List.of());

    @Test
    void theCountsOfAFileThatIsNotKeptAreGivenWithTheFileThatIs() {
        Given given = new Given()
                .force("kent")
                .file("2025/Kent 1.xlsx")
                .detail("B2", "female", "all", "all", "60")
                .file("2025/Kent 2.xlsx")
                .detail("B2", "female", "all", "all", "61")
                .detail("B9", "all", "12-15", "all", "20");

        List<Outcome.SetAside> superseded = Superseded.in(given.evidence(), FORCES);

        assertThat(superseded).singleElement().satisfies(aside -> {
            boolean second = aside.place().file().equals("2025/Kent 2.xlsx");
            assertThat(aside.place().cell()).isEqualTo("B2");
            assertThat(aside.why().code()).isEqualTo("rival-versions");
            assertThat(aside.why().message()).contains(second ? "2025/Kent 1.xlsx" : "2025/Kent 2.xlsx");
        });
    }

    @Test
    void aLoneFileSupersedesNothing() {
        Given given = new Given().force("kent").detail("B2", "female", "all", "all", "60");

        assertThat(Superseded.in(given.evidence(), FORCES)).isEmpty();
    }
}
