package org.foireturns.read.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListedNamesTest {
    private final ListedNames names = new ListedNames();

    private List<String> next(String... written) {
        return List.of(written).stream().map(names::next).toList();
    }

    @Test
    void namesThatDifferStayAsTheyAre() {
        assertThat(next("Q1", "Q2", "q1", "Q1 ")).containsExactly("Q1", "Q2", "q1", "Q1 ");
        assertThat(names.shared()).isFalse();
    }

    @Test
    void aLaterSheetOfTheSameNameGetsANumber() {
        assertThat(next("Answer", "Answer", "Answer")).containsExactly("Answer", "Answer (2)", "Answer (3)");
        assertThat(names.shared()).isTrue();
    }

    @Test
    void aNumberThatIsTakenAlreadyIsPassedOver() {
        assertThat(next("Answer (2)", "Answer", "Answer", "Answer (2)"))
                .containsExactly("Answer (2)", "Answer", "Answer (3)", "Answer (2) (2)");
    }

    @Test
    void namesThatAreTheSameOnlyOnceTheyCanBeStoredAreToldApartToo() {
        assertThat(next("A\uD800", "A\uD801")).containsExactly("A\uFFFD", "A\uFFFD (2)");
    }

    @Test
    void aSheetWithoutANameIsCalledByItsNumber() {
        assertThat(next("Q1", "", " ")).containsExactly("Q1", "Sheet 2", "Sheet 3");
    }
}
