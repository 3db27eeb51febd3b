package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Evidence;
import org.foireturns.model.Period;
import org.foireturns.model.Request;
import org.junit.jupiter.api.Test;

/** Requests of several years that ask a force for the same year again. */
class RevisedAnswersTest {
    private static final List<Request> REQUESTS = List.of(
            Book.request("2023", Period.financialYear(2022)),
            Book.request("2024", Period.financialYear(2022), Period.financialYear(2023)),
            Book.request("2025", Period.financialYear(2022), Period.financialYear(2024)));

    private final Given given = new Given();

    private RevisedAnswers revised(List<Request> requests) {
        Evidence evidence = given.evidence();
        return RevisedAnswers.of(Standings.of(evidence, requests), Book.FORCES);
    }

    private RevisedAnswers revised() {
        return revised(REQUESTS);
    }

    private Given answer(String request) {
        return given.request(request).force("gwent").year(2022);
    }

    private List<String> numbers() {
        return revised().revisions().stream()
                .map(each -> each.answer().request() + " "
                        + each.answer().dimension().id() + " "
                        + each.answer().category() + " " + each.answer().value().words()
                        + (each.standing() ? " stands" : ""))
                .toList();
    }

    @Test
    void theLatestRequestStandsAndTheOlderAnswersAreKept() {
        answer("2023").total("10");
        answer("2024").total("11");
        answer("2025").total("12");
        assertThat(numbers()).containsExactly("2023 total all 10", "2024 total all 11", "2025 total all 12 stands");
    }

    @Test
    void eachCategoryThatWasAskedForAgainIsOne() {
        answer("2023").gender("female", "6").gender("male", "4");
        answer("2025").gender("female", "7");
        assertThat(numbers())
                .filteredOn(each -> each.contains("victim_gender"))
                .containsExactly("2023 victim_gender female 6", "2025 victim_gender female 7 stands");
    }

    @Test
    void anotherYearAForceAndAnotherOffenceAreNoAnswersToTheSame() {
        answer("2023").total("10");
        given.request("2025").force("gwent").year(2024).total("12");
        given.request("2025").force("kent").year(2022).total("12");
        assertThat(numbers()).isEmpty();

        answer("2025").total("12");
        List<Request> others = List.of(
                Book.about("86/2", "2023", List.of(), Period.financialYear(2022)), REQUESTS.get(1), REQUESTS.get(2));
        assertThat(revised(others).revisions()).isEmpty();
    }

    @Test
    void aNumberThatChangedIsAFinding() {
        answer("2023").total("10");
        answer("2025").total("12");
        assertThat(revised().findings()).singleElement().satisfies(line -> {
            assertThat(line.code()).isEqualTo("restated-year");
            assertThat(line.message()).contains("10", "12", "2023", "2025");
        });
    }

    @Test
    void theFirstThatChangedIsToldOnce() {
        answer("2023").total("10").gender("female", "6").gender("male", "4");
        answer("2025").total("10").gender("female", "5").gender("male", "5");
        assertThat(revised().findings())
                .singleElement()
                .satisfies(line ->
                        assertThat(line.message()).contains("6", "5", "female").doesNotContain("10"));
    }

    @Test
    void numbersThatStayAreNoFinding() {
        answer("2023").total("10");
        answer("2025").total("10");
        assertThat(revised().findings()).isEmpty();
        assertThat(revised().revisions()).hasSize(2);
    }
}
