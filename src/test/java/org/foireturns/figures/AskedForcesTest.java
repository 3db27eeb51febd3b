package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.reconcile.Book;
import org.foireturns.reconcile.Given;
import org.junit.jupiter.api.Test;

class AskedForcesTest {
    private static AskedForces asked(Given given, String... forces) {
        return AskedForces.of(
                OnFile.standings(given),
                Book.asked("2025", List.of(forces), OnFile.LAST),
                FigureArea.all(Book.FORCES),
                Enough.USUAL);
    }

    @Test
    void whereNobodyIsNamedAllAreAsked() {
        AskedForces all = asked(new Given());
        assertThat(all.area().forces()).hasSize(8);
        assertThat(all.words()).isEmpty();
        assertThat(all.place()).isEqualTo("the United Kingdom");
        assertThat(all.whose()).isEqualTo("of the United Kingdom");
    }

    @Test
    void allForcesOfANationAreThatNation() {
        AskedForces wales = asked(new Given(), "gwent", "north-wales", "south-wales", "dyfed-powys");
        assertThat(wales.words()).isEqualTo("Only 4 forces were asked.");
        assertThat(wales.place()).isEqualTo("Wales");
        assertThat(wales.whose()).isEqualTo("of Wales");
    }

    @Test
    void someForcesOfANationAreSomeOfIt() {
        AskedForces two = asked(new Given(), "gwent", "north-wales");
        assertThat(two.place()).isEqualTo("2 forces of Wales");
        assertThat(two.whose()).isEqualTo("asked");
        AskedForces one = asked(new Given(), "gwent");
        assertThat(one.words()).isEqualTo("Only 1 force was asked.");
        assertThat(one.place()).isEqualTo("1 force of Wales");
    }

    @Test
    void whoAnsweredUnaskedIsOneOfThem() {
        AskedForces asked = asked(new Given().force("essex").total("3"), "gwent");
        assertThat(asked.area().forces()).containsExactly("essex", "gwent");
        assertThat(asked.words()).isEqualTo("Only 1 force was asked.");
        assertThat(asked.place()).isEqualTo("2 forces of England and Wales");
    }
}
