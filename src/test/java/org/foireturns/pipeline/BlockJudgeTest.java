package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.model.Address;
import org.foireturns.model.AgeReading;
import org.foireturns.model.CellRange;
import org.foireturns.model.Coordinates;
import org.foireturns.model.Count;
import org.foireturns.model.CountCandidate;
import org.foireturns.model.Cut;
import org.foireturns.model.DateReading;
import org.foireturns.model.Outcome;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.Provenance;
import org.foireturns.model.RecordCandidate;
import org.foireturns.model.RecordCandidate.RecordCell;
import org.foireturns.model.RecordCandidate.Victim;
import org.foireturns.model.Role;
import org.foireturns.model.Severity;
import org.foireturns.model.Unit;
import org.foireturns.model.ValueReading;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.model.finding.FindingLine;
import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.cfg.defs.NotNullDef;
import org.hibernate.validator.cfg.defs.NullDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@SuppressWarnings("unchecked")
class BlockJudgeTest {
    private static final Period YEAR = Period.financialYear(2022);

    private final BlockJudge judge = new BlockJudge(new org.foireturns.validate.Validation(), row -> {});

    private static CountCandidate candidate(
            int row, @Nullable Period period, ValueReading value, Role role, String... unread) {
        Address address = new Address(row, 1);
        return new CountCandidate(
                Place.NOWHERE.at(address, ""),
                "2023",
                "kent",
                period,
                new Coordinates("71/17", Cut.TOTAL, Unit.OFFENCES, role),
                value,
                List.of(unread),
                new Provenance("f", "0", "s", new CellRange(address, address), ""),
                "");
    }

    private static ValueReading read(long number) {
        return new ValueReading.Read(Count.of(number));
    }

    private List<Outcome> outcomes() {
        return judge.outcomes();
    }

    @Test
    void acceptsWhatIsWholeAndKeepsTotalsApart() {
        judge.judge(candidate(0, YEAR, read(5), Role.DETAIL));
        judge.judge(candidate(1, YEAR, read(6), Role.STATED_TOTAL));
        assertThat(outcomes()).hasExactlyElementsOfTypes(Outcome.Accepted.class, Outcome.Total.class);
        assertThat(judge.findings()).isEmpty();
    }

    @Test
    void rejectsEachCellInItsOwnPlace() {
        judge.judge(candidate(0, null, read(5), Role.DETAIL));
        judge.judge(candidate(1, null, read(5), Role.DETAIL));
        assertThat(outcomes())
                .extracting(outcome ->
                        ((Outcome.Rejected) outcome).reasons().get(0).place().cell())
                .containsExactly("B1", "B2");
    }

    @Test
    void saysACauseOutsideOfTheCellsOnce() {
        for (int row = 0; row < 3; row++) {
            judge.judge(candidate(row, YEAR, read(5), Role.DETAIL, "Odd label"));
        }
        assertThat(judge.findings())
                .singleElement()
                .extracting(FindingLine::message)
                .asString()
                .contains("\"Odd label\"")
                .endsWith("(3 cells, from B1 to B3)");
    }

    @Test
    void whatAQuestionAloneHoldsBackIsProposedUnderTheFindingThatAsks() {
        for (int row = 0; row < 3; row++) {
            judge.judge(candidate(row, YEAR, read(row), Role.DETAIL, "Odd label"));
        }
        assertThat(judge.proposed(List.of(candidate(1, YEAR, read(1), Role.DETAIL)), line -> line))
                .singleElement()
                .satisfies(open -> {
                    assertThat(open.observation().count()).isEqualTo(Count.of(1));
                    assertThat(open.observation().provenance().cells().toString())
                            .isEqualTo("B2");
                    assertThat(open.code()).isEqualTo("label-unknown");
                    assertThat(open.asked()).isEqualTo("B1");
                });
        assertThat(outcomes()).hasOnlyElementsOfType(Outcome.Rejected.class);
    }

    @Test
    void whatLacksMoreThanAnAnswerIsNotProposed() {
        judge.judge(candidate(0, null, read(5), Role.DETAIL, "Odd label"));
        judge.judge(candidate(1, YEAR, new ValueReading.NotWhole(), Role.DETAIL, "Odd label"));
        judge.judge(candidate(2, YEAR, read(5), Role.DETAIL));
        assertThat(judge.proposed(
                        List.of(
                                candidate(0, null, read(5), Role.DETAIL),
                                candidate(1, YEAR, new ValueReading.NotWhole(), Role.DETAIL),
                                candidate(2, YEAR, read(5), Role.DETAIL)),
                        line -> line))
                .isEmpty();
    }

    @Test
    void namesTheLabelsOfEachCell() {
        judge.judge(candidate(0, YEAR, read(5), Role.DETAIL, "One"));
        judge.judge(candidate(1, YEAR, read(5), Role.DETAIL, "Two"));
        assertThat(judge.findings())
                .extracting(FindingLine::message)
                .satisfiesExactly(
                        one -> assertThat(one).contains("\"One\""),
                        two -> assertThat(two).contains("\"Two\""));
    }

    @Test
    void saysWhatIsWrongWithEachValue() {
        judge.judge(candidate(0, YEAR, new ValueReading.NotWhole(), Role.DETAIL));
        judge.judge(candidate(1, YEAR, new ValueReading.NotWhole(), Role.DETAIL));
        judge.judge(candidate(2, YEAR, new ValueReading.UnknownMarker(), Role.DETAIL));
        assertThat(judge.findings())
                .extracting(FindingLine::code)
                .containsExactly("not-a-count", "not-a-count", "unknown-marker");
    }

    /** A judge that knows one more rule, which asks. */
    private static BlockJudge asking(Class<?> type, String property, ConstraintDef<?, ?> rule) {
        return new BlockJudge(
                new org.foireturns.validate.Validation(rules ->
                        rules.type(type).field(property).ignoreAnnotations(true).constraint(rule)),
                row -> {});
    }

    @Test
    void asksAboutACountThatCountsNevertheless() {
        BlockJudge asking = asking(
                CountCandidate.class,
                "value",
                new NullDef().message("unknown-marker").payload(Severity.Asks.class));
        asking.judge(candidate(0, YEAR, read(5), Role.DETAIL));
        asking.judge(candidate(1, YEAR, read(5), Role.STATED_TOTAL));
        assertThat(asking.outcomes()).hasExactlyElementsOfTypes(Outcome.Accepted.class, Outcome.Total.class);
        assertThat(asking.findings())
                .extracting(
                        FindingLine::code,
                        FindingLine::severity,
                        line -> line.place().cell())
                .containsExactly(
                        tuple("unknown-marker", Severity.QUESTION, "B1"),
                        tuple("unknown-marker", Severity.QUESTION, "B2"));
    }

    @Test
    void asksAboutARowThatCountsNevertheless() {
        List<RecordCandidate> counted = new ArrayList<>();
        BlockJudge asking = new BlockJudge(
                new org.foireturns.validate.Validation(rules -> rules.type(RecordCandidate.class)
                        .field("platforms")
                        .ignoreAnnotations(true)
                        .constraint(new NullDef().message("unknown-marker").payload(Severity.Asks.class))),
                counted::add);
        asking.judge(new RecordCandidate(
                Place.NOWHERE.at(CellRange.parse("A2:D2"), ""),
                "2023",
                "kent",
                "71/17",
                new DateReading.Day(YEAR.start()),
                YEAR,
                List.of(new Victim(new AgeReading.Age(new VictimAge("12")), VictimGender.FEMALE)),
                Set.of("snapchat"),
                RecordCandidate.ONE,
                null,
                null,
                property -> new RecordCell(Address.parse("D2"), "App", "Snapchat"),
                4));
        assertThat(counted).hasSize(1);
        assertThat(asking.findings())
                .extracting(FindingLine::code, line -> line.place().cell())
                .containsExactly(tuple("unknown-marker", "D2"));
    }

    @Test
    void doesNotAskAboutWhatIsRejectedAnyway() {
        BlockJudge asking = asking(
                CountCandidate.class,
                "value",
                new NullDef().message("unknown-marker").payload(Severity.Asks.class));
        asking.judge(candidate(0, YEAR, read(5), Role.DETAIL, "Odd label"));
        assertThat(asking.outcomes()).hasExactlyElementsOfTypes(Outcome.Rejected.class);
        assertThat(asking.findings()).extracting(FindingLine::code).containsExactly("label-unknown");
    }

    @Test
    void rejectsWhatHasNoPeriodAlthoughTheRuleOnlyAsks() {
        BlockJudge asking = asking(
                CountCandidate.class,
                "period",
                new NotNullDef().message("period").payload(Severity.Asks.class));
        asking.judge(candidate(0, null, read(5), Role.DETAIL));
        assertThat(asking.outcomes()).hasExactlyElementsOfTypes(Outcome.Rejected.class);
        assertThat(asking.findings()).extracting(FindingLine::code).containsExactly("period");
    }

    /** What is asked once about like values must be all that the rules look at. */
    @Test
    void knowsEveryPropertyThatARuleLooksAt() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Stream<String> constrained =
                    factory
                            .getValidator()
                            .getConstraintsForClass(CountCandidate.class)
                            .getConstrainedProperties()
                            .stream()
                            .map(PropertyDescriptor::getPropertyName);
            assertThat(constrained)
                    .as("add the property to BlockJudge.Gaps")
                    .containsExactlyInAnyOrder("force", "period", "value", "unread");
            assertThat(
                            factory
                                    .getValidator()
                                    .getConstraintsForClass(RecordCandidate.class)
                                    .getConstrainedProperties()
                                    .stream()
                                    .map(PropertyDescriptor::getPropertyName))
                    .as("add the property to BlockJudge.RowGaps")
                    .containsExactlyInAnyOrder("force", "victims", "weight", "firstRow");
        }
    }
}
