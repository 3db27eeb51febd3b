package org.foireturns.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.foireturns.model.Address;
import org.foireturns.model.AgeReading;
import org.foireturns.model.CellRange;
import org.foireturns.model.Coordinates;
import org.foireturns.model.Count;
import org.foireturns.model.CountCandidate;
import org.foireturns.model.Cut;
import org.foireturns.model.DateReading;
import org.foireturns.model.Outcome.Reason;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.Provenance;
import org.foireturns.model.RecordCandidate;
import org.foireturns.model.Role;
import org.foireturns.model.Unit;
import org.foireturns.model.ValueReading;
import org.foireturns.model.VictimAge;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.LabelUnknown;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A broken rule becomes a finding of the cell at fault, and the reason of its rejection says the same. */
class FaultsTest {
    private static final Period YEAR = Period.financialYear(2024);
    private static final Place CELL = Place.ofRequest("2025").at(Address.parse("B7"), "");
    private static final Validation VALIDATION = new Validation();

    private static CountCandidate count(
            ValueReading value, @Nullable String force, @Nullable Period period, String... unread) {
        return new CountCandidate(
                CELL,
                "2025",
                force,
                period,
                new Coordinates("71/17", Cut.TOTAL, Unit.OFFENCES, Role.DETAIL),
                value,
                List.of(unread),
                new Provenance("a.csv", "hash", "a", CellRange.parse("B7"), "x"),
                "");
    }

    private static List<Fault> faults(CountCandidate candidate) {
        return VALIDATION.faults(VALIDATION.broken(candidate), candidate);
    }

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(new ValueReading.NotWhole(), "not-a-count"),
                Arguments.of(new ValueReading.Percentage(), "percent"),
                Arguments.of(new ValueReading.Mangled(YEAR.start()), "date-mangled"),
                Arguments.of(new ValueReading.UnknownMarker(), "unknown-marker"),
                Arguments.of(new ValueReading.FormulaProblem(), "formula-problem"),
                Arguments.of(new ValueReading.Words(), "not-a-number"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aCellWithoutACountSaysWhatItHolds(ValueReading value, String code) {
        assertThat(faults(count(value, "kent", YEAR)))
                .extracting(fault -> fault.finding().code())
                .containsExactly(code);
    }

    @Test
    void allThatIsWrongWithACellIsSaidInTheOrderOfTheCodes() {
        List<Fault> faults = faults(count(new ValueReading.Read(Count.of(3)), null, null, "Odd", "Odder"));
        assertThat(faults)
                .extracting(
                        fault -> fault.finding().code(),
                        fault -> fault.finding().message())
                .containsExactly(
                        tuple("force-unknown", "We cannot tell which force this number belongs to."),
                        tuple("label-unknown", "What this number counts is not clear: \"Odd\", \"Odder\""),
                        tuple("period", "We cannot tell which period this number covers."));
    }

    @Test
    void aRowIsAtFaultInTheCellOfItsColumn() {
        Function<String, RecordCandidate.@Nullable RecordCell> cells = property -> property.equals("victims[0].gender")
                ? new RecordCandidate.RecordCell(Address.parse("D2"), "Sex", "Q")
                : null;
        RecordCandidate row = new RecordCandidate(
                CELL.at(CellRange.parse("A2:D2"), ""),
                "2025",
                "kent",
                "71/17",
                new DateReading.Day(YEAR.start()),
                YEAR,
                List.of(new RecordCandidate.Victim(new AgeReading.Age(new VictimAge("12")), null)),
                Set.of(),
                RecordCandidate.ONE,
                null,
                null,
                cells,
                4);
        List<Fault> faults = VALIDATION.faults(VALIDATION.broken(row), row);
        assertThat(faults)
                .extracting(Fault::reason)
                .containsExactly(new Reason(
                        "label-unknown",
                        "Sex",
                        CELL.at(Address.parse("D2"), "Q"),
                        "What this number counts is not clear.",
                        LabelUnknown.of(CELL, List.of()).fix()));
    }

    @Test
    void aMessageThatIsTheCodeOfNoFindingIsAMistake() {
        assertThatThrownBy(() -> FaultKinds.finding("odd", CELL, count(new ValueReading.Words(), "kent", YEAR)))
                .hasMessageContaining("\"odd\"");
        assertThat(FaultKinds.codes()).contains(Finding.code(LabelUnknown.class));
    }
}
