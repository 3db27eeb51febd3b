package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.reconcile.Book;
import org.junit.jupiter.api.Test;

class FigureAreaTest {
    private static FigureArea area(String id) {
        return FigureArea.of(id, Book.FORCES).orElseThrow();
    }

    @Test
    void nationsComeFirstAndTheUnitedKingdomLast() {
        assertThat(FigureArea.all(Book.FORCES))
                .extracting(each -> each.id() + " " + each.forces().size())
                .containsExactly(
                        "england 2",
                        "wales 4",
                        "scotland 1",
                        "northern-ireland 1",
                        "england-region 2",
                        "england-and-wales 6",
                        "uk 8");
        assertThat(FigureArea.uk(Book.FORCES).forces()).hasSize(8).isSorted();
        assertThat(FigureArea.regions(Book.FORCES)).containsExactly("england-region");
    }

    @Test
    void aForceIsAnAreaOfItsOwnAndAnUnknownOneNone() {
        assertThat(area("gwent").type()).isEqualTo(AreaType.FORCE);
        assertThat(area("gwent").forces()).containsExactly("gwent");
        assertThat(area("wales").type()).isEqualTo(AreaType.NATION);
        assertThat(FigureArea.of("atlantis", Book.FORCES)).isEmpty();
    }

    @Test
    void isCalledAsASentenceSaysIt() {
        assertThat(area("uk").place()).isEqualTo("the United Kingdom");
        assertThat(area("northern-ireland").place()).isEqualTo("Northern Ireland");
        assertThat(area("england-and-wales").place()).isEqualTo("England and Wales");
    }

    @Test
    void aRegionIsNotKnownByItsName() {
        assertThat(area("england-region").named()).isFalse();
        assertThat(area("england").named()).isTrue();
    }

    @Test
    void someOfItsForcesAreAnArea() {
        assertThat(area("wales").only(List.of("gwent", "essex")).forces()).containsExactly("gwent");
    }
}
