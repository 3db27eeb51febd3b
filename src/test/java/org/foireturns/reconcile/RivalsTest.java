package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.foireturns.model.Answer;
import org.foireturns.model.Count;
import org.foireturns.model.Dimension;
import org.foireturns.model.Evidence;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.Period;
import org.foireturns.model.Request;
import org.foireturns.model.Severity;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimGender;
import org.foireturns.model.Vintage;
import org.foireturns.model.finding.FindingLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RivalsTest {
    private static final Vintage REVISED = new Vintage(1, "revised", "", null);

    private final Given given = new Given().force("gwent");
    private final Map<String, Vintage> vintages = new HashMap<>();

    @ParameterizedTest
    @CsvSource({"a.xlsx, b.xlsx", "b.xlsx, a.xlsx"})
    void theLaterOneStandsWhateverTheNames(String revised, String other) {
        vintages.put(revised, REVISED);
        given.file(other).total("30").gender("female", "20");
        given.file(revised).total("31").gender("female", "22");

        assertThat(kept()).containsOnly(revised);
        assertThat(settled().evidence().rejected())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.place().file()).isEqualTo(other))
                .flatExtracting(Outcome.Rejected::reasons)
                .extracting(Outcome.Reason::code)
                .containsOnly("later-version");
        assertThat(settled().evidence().findings())
                .singleElement()
                .satisfies(note -> assertThat(note.severity()).isEqualTo(Severity.NOTE))
                .satisfies(note -> assertThat(note.place().file()).isEqualTo(other))
                .satisfies(note -> assertThat(note.message())
                        .isEqualTo(revised + " of GWENT gives other numbers for 2024/25 and is the later one by what"
                                + " the files say of themselves: “revised”. It stands, and this file is not counted"
                                + " there."));
    }

    @Test
    void whenNothingSaysWhichStandsNeitherIsCountedAndItIsAsked() {
        given.file("a.xlsx").total("30").gender("female", "20").youngest(4, VictimGender.FEMALE);
        given.file("b.xlsx").total("31").gender("female", "20");

        assertThat(settled().evidence().observations()).isEmpty();
        assertThat(settled().evidence().answers()).isEmpty();
        assertThat(settled().evidence().rejected())
                .extracting(each -> each.place().file())
                .containsExactly("a.xlsx", "a.xlsx", "a.xlsx", "b.xlsx", "b.xlsx");
        assertThat(settled().evidence().findings())
                .singleElement()
                .satisfies(question -> assertThat(question.code()).isEqualTo("rival-versions"))
                .satisfies(question -> assertThat(question.severity()).isEqualTo(Severity.ERROR))
                .satisfies(question -> assertThat(question.message())
                        .contains("in a.xlsx and in b.xlsx: 30 or 31 offences in 2024/25.", "neither is counted"))
                .satisfies(question -> assertThat(question.why())
                        .contains("GWENT is left out of every figure", "higher by 30 or 31 in 2024/25"));
    }

    @Test
    void onlyThePeriodInDoubtIsLeftOutWithWhatHoldsIt() {
        Period both = Period.financialYear(2023).to(Period.financialYear(2024));
        for (String file : List.of("a.xlsx", "b.xlsx")) {
            given.file(file).year(2023).total("7");
            given.period(both).stated("Z90", "all", "all", "all", "37");
            given.period(Given.quarter(2024)).total("9");
            given.year(2024).total(file.equals("a.xlsx") ? "30" : "31");
        }

        assertThat(settled().evidence().observations())
                .extracting(cell -> cell.provenance().file(), Observation::period)
                .containsExactly(tuple("a.xlsx", Period.financialYear(2023)));
    }

    @Test
    void theSameNumbersAreCountedOnceAndNoQuestion() {
        given.file("a.xlsx").total("30").gender("female", "20");
        given.file("b.xlsx").total("30").platform("snapchat", "4");

        assertThat(settled().evidence().observations())
                .extracting(cell -> cell.provenance().file(), cell -> cell.cut().words())
                .containsExactlyInAnyOrder(
                        tuple("a.xlsx", "all offences"),
                        tuple("a.xlsx", "victim gender female"),
                        tuple("b.xlsx", "platform snapchat"));
        assertThat(settled().evidence().findings())
                .extracting(FindingLine::code)
                .containsExactly("said-twice");
    }

    @Test
    void aCopyWithASlipIsARivalThoughItCallsTheVictimsOffences() {
        given.file("letter.docx")
                .unit(Unit.VICTIMS)
                .gender("female", "20")
                .gender("male", "9")
                .gender("unknown", "1");
        given.file("typed.xlsx")
                .unit(Unit.OFFENCES)
                .gender("female", "20")
                .gender("male", "6")
                .gender("unknown", "1");

        assertThat(kept()).isEmpty();
        assertThat(settled().evidence().findings())
                .singleElement()
                .satisfies(
                        asked -> assertThat(asked.message()).contains("30 or 27 ", "neither is counted for 2024/25"));
    }

    @Test
    void victimsAndOffencesThatDifferThroughoutAreTwoAnswers() {
        given.file("letter.docx")
                .unit(Unit.VICTIMS)
                .gender("female", "24")
                .gender("male", "9")
                .gender("unknown", "1");
        given.file("typed.xlsx")
                .unit(Unit.OFFENCES)
                .gender("female", "20")
                .gender("male", "6")
                .gender("unknown", "1");

        assertThat(kept()).contains("letter.docx", "typed.xlsx");
        assertThat(settled().evidence().findings()).isEmpty();
    }

    @Test
    void twoHalvesOfATableAndAnswersToDifferentQuestionsAreNoRivals() {
        given.file("girls.xlsx").gender("female", "20");
        given.file("boys.xlsx").gender("male", "4");
        given.file("total.xlsx").total("24").file("before.xlsx").year(2023).total("9");

        assertThat(kept()).containsOnly("girls.xlsx", "boys.xlsx", "total.xlsx", "before.xlsx");
        assertThat(settled().evidence().findings()).isEmpty();
    }

    @Test
    void theLatestOfManyStands() {
        for (int version : List.of(2, 3, 1)) {
            vintages.put(version + ".xlsx", new Vintage(0, "", Integer.toString(version), null));
            given.file(version + ".xlsx").total("3" + version);
        }

        assertThat(kept()).containsOnly("3.xlsx");
        assertThat(settled().evidence().findings())
                .extracting(FindingLine::code, line -> line.place().file())
                .containsExactly(tuple("later-version", "1.xlsx"), tuple("later-version", "2.xlsx"));
    }

    @Test
    void signsThatContradictEachOtherDecideNothing() {
        LocalDate may = LocalDate.of(2025, 5, 12);
        vintages.put("a.xlsx", new Vintage(1, "revised", "", new Period(may, may)));
        vintages.put("b.xlsx", new Vintage(0, "", "", new Period(may.plusDays(1), may.plusDays(1))));
        given.file("a.xlsx").total("30").file("b.xlsx").total("31");

        assertThat(kept()).isEmpty();
    }

    @Test
    void answersThatDifferInTheYoungestVictimAloneLeaveTheCounts() {
        given.file("a.xlsx").total("30").youngest(4, VictimGender.FEMALE);
        given.file("b.xlsx").gender("female", "20").youngest(5, VictimGender.FEMALE);

        assertThat(kept()).containsOnly("a.xlsx", "b.xlsx");
        assertThat(settled().evidence().answers()).isEmpty();
        assertThat(settled().evidence().findings())
                .singleElement()
                .satisfies(question -> assertThat(question.message())
                        .contains("neither is counted for the youngest victim in 2024/25"));
    }

    @Test
    void aForceWhoseAnswersContradictEachOtherIsNotToldThatItDidNotAnswer() {
        given.file("a.xlsx").total("30").file("b.xlsx").total("31");
        Request request = Book.asked("2025", List.of("gwent"), Period.financialYear(2024));

        Reconciliation checked = Reconciliation.of(
                settled().evidence(), settled().contested(), List.of(request), Book.FORCES, LocalDate.MAX);

        assertThat(checked.responses())
                .filteredOn(each -> each.question().equals("total"))
                .extracting(Response::status)
                .containsExactly(Response.Status.ANSWERED);
        assertThat(checked.findings()).noneMatch(each -> each.message().contains("total"));
    }

    @Test
    void whatIsLeftOutForAnotherFileIsNoGapInItsTable() {
        vintages.put("b.xlsx", REVISED);
        given.file("a.xlsx").year(2023);
        given.detail("B2", "female", "all", "all", "5").detail("D2", "male", "all", "all", "4");
        given.year(2024).detail("C2", "female", "all", "all", "6").detail("E2", "male", "all", "all", "4");
        given.file("b.xlsx").detail("C2", "female", "all", "all", "7").detail("E2", "male", "all", "all", "4");

        assertThat(Standings.of(settled().evidence(), List.of())
                        .answer("2025", "gwent", Period.financialYear(2023), Dimension.VICTIM_GENDER)
                        .orElseThrow()
                        .complete())
                .isTrue();
    }

    /** Of what several files say of one thing, at most one number stands, and a number that none contradicts does. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noTwoNumbersOfOneThingStand(int seed) {
        Random random = new Random(seed);
        for (String file : List.of("a.xlsx", "b.xlsx", "c.xlsx")) {
            vintages.put(file, new Vintage(random.nextInt(3) - 1, "word", "", null));
            given.file(file);
            for (int year = 2022; year < 2025; year++) {
                given.year(year);
                if (random.nextBoolean()) {
                    given.total(Integer.toString(random.nextInt(2)));
                }
                if (random.nextInt(3) == 0) {
                    given.gender("female", Integer.toString(random.nextInt(2)));
                }
            }
        }

        Map<List<Object>, Set<Count>> said = counts(given.evidence());
        Map<List<Object>, Set<Count>> standing = counts(settled().evidence());

        assertThat(standing).allSatisfy((thing, counts) -> assertThat(counts).hasSize(1));
        assertThat(settled().evidence().observations())
                .extracting(RivalsTest::thing)
                .doesNotHaveDuplicates();
        said.forEach((thing, counts) -> {
            boolean yearInDoubt = said.entrySet().stream()
                    .anyMatch(each -> each.getKey().get(0).equals(thing.get(0))
                            && each.getValue().size() > 1);
            if (!yearInDoubt) {
                assertThat(standing.get(thing)).isEqualTo(counts);
            }
        });
        assertThat(settled().evidence().observations().size()
                        + settled().evidence().rejected().size())
                .isEqualTo(given.evidence().observations().size());
    }

    @Test
    void filesThatTellNothingButTheYoungestMayContradictEachOther() {
        given.file("a.xlsx").youngest(4, VictimGender.FEMALE);
        given.file("b.xlsx").youngest(5, VictimGender.FEMALE);

        assertThat(settled().evidence().answers()).isEmpty();
        assertThat(settled().evidence().rejected()).hasSize(2);
    }

    @Test
    void whatIsSaidTwiceIsCountedOnceWithItsYoungest() {
        given.file("a.xlsx").total("30").youngest(4, VictimGender.FEMALE);
        given.file("b.xlsx").total("30").youngest(4, VictimGender.FEMALE);

        assertThat(kept()).hasSize(1);
        assertThat(settled().evidence().answers()).hasSize(1);
    }

    @Test
    void theYoungestOfAnotherYearStands() {
        vintages.put("b.xlsx", REVISED);
        given.file("a.xlsx")
                .total("30")
                .youngest(4, VictimGender.FEMALE)
                .year(2023)
                .youngest(3, VictimGender.MALE);
        given.file("b.xlsx").year(2024).total("31");

        assertThat(kept()).containsOnly("b.xlsx");
        assertThat(settled().evidence().answers()).extracting(Answer::value).contains("3");
    }

    @Test
    void theYoungestOfAnotherForceInTheFileIsNoneOfIts() {
        given.file("a.xlsx").youngest(4, VictimGender.FEMALE);
        given.file("b.xlsx").youngest(4, VictimGender.FEMALE).from("essex").youngest(9, VictimGender.MALE);

        assertThat(settled().evidence().answers()).extracting(Answer::value).containsExactlyInAnyOrder("4", "4", "9");
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private static Map<List<Object>, Set<Count>> counts(Evidence evidence) {
        Map<List<Object>, Set<Count>> counts = new HashMap<>();
        evidence.observations()
                .forEach(cell -> counts.computeIfAbsent(thing(cell), thing -> new HashSet<>())
                        .add(cell.count()));
        return counts;
    }

    private static List<Object> thing(Observation cell) {
        return List.of(cell.period(), cell.cut());
    }

    private Rivals.Settled settled() {
        return Rivals.settle(given.evidence(), vintages, cell -> 1, Book.FORCES);
    }

    /** The files of which something stands. */
    private List<String> kept() {
        return settled().evidence().observations().stream()
                .map(cell -> cell.provenance().file())
                .toList();
    }
}
