package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.reconcile.Book;
import org.junit.jupiter.api.Test;

class AreaTest {
    private static Area area(String id) {
        return Area.of(id, Book.FORCES).orElseThrow();
    }

    @Test
    void nationsComeFirstAndTheUnitedKingdomLast() {
        assertThat(Area.all(Book.FORCES))
                .extracting(each -> each.id() + " " + each.forces().size())
                .containsExactly(
                        "england 2",
                        "wales 4",
                        "scotland 1",
                        "northern-ireland 1",
                        "england-region 2",
                        "england-and-wales 6",
                        "uk 8");
        assertThat(Area.uk(Book.FORCES).forces()).hasSize(8).isSorted();
        assertThat(Area.regions(Book.FORCES)).containsExactly("england-region");
    }

    @Test
    void aForceIsAnAreaOfItsOwnAndAnUnknownOneNone() {
        assertThat(area("gwent").type()).isEqualTo(AreaType.FORCE);
        assertThat(area("gwent").forces()).containsExactly("gwent");
        assertThat(area("wales").type()).isEqualTo(AreaType.NATION);
        assertThat(Area.of("atlantis", Book.FORCES)).isEmpty();
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
