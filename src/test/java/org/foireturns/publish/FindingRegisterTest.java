package org.foireturns.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.report.RaisedFinding;
import org.foireturns.report.RaisedFinding.State;
import org.junit.jupiter.api.Test;

class FindingRegisterTest {
    private static final FindingLine STAR = line("unknown-marker", "B7", "\"*\" is not explained");
    private static final FindingLine BLANK = line("blank", "C9", "3 blanks");
    private static final Set<String> FILES = Set.of("2025/Kent.xlsx");

    @Test
    void inAFirstRunEverythingIsNew() {
        assertThat(first(STAR, BLANK)).extracting(RaisedFinding::state).containsOnly(State.NEW);
    }

    @Test
    void aFindingIsKnownAgainByCodeAndPlace() {
        FindingRegister register = after(STAR, BLANK);

        List<RaisedFinding> now =
                register.raise(List.of(STAR, line("blank", "C9", "4 blanks"), line("blank", "C10", "3 blanks")));

        assertThat(now)
                .extracting(finding -> finding.line().place().cell(), RaisedFinding::state)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("B7", State.OPEN),
                        org.assertj.core.groups.Tuple.tuple("C9", State.CHANGED),
                        org.assertj.core.groups.Tuple.tuple("C10", State.NEW));
        assertThat(register.fixed(now, FILES)).isEmpty();
    }

    @Test
    void whatIsGoneIsFixed() {
        FindingRegister register = after(STAR, BLANK);

        List<RaisedFinding> fixed = register.fixed(register.raise(List.of(STAR)), FILES);

        assertThat(fixed).singleElement().satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(BLANK);
            assertThat(finding.state()).isEqualTo(State.FIXED);
        });
    }

    /** Nothing is put right by a file that nobody has any more. */
    @Test
    void whatIsGoneWithItsFileIsNotFixed() {
        FindingRegister register = after(STAR, BLANK);

        assertThat(register.fixed(List.of(), Set.of()))
                .hasSize(2)
                .extracting(RaisedFinding::state)
                .containsOnly(State.GONE);
    }

    @Test
    void severalOfOneCodeInOnePlaceAreToldApart() {
        FindingLine second = line("unknown-marker", "B7", "\"..\" is not explained");

        assertThat(first(STAR, second)).extracting(RaisedFinding::id).doesNotHaveDuplicates();
        assertThat(after(STAR, second).raise(List.of(second, STAR)))
                .extracting(RaisedFinding::state)
                .containsOnly(State.OPEN);
    }

    @Test
    void idsDoNotDependOnTheOrderOfFinding() {
        assertThat(first(BLANK, STAR)).isEqualTo(first(STAR, BLANK));
    }

    private static List<RaisedFinding> first(FindingLine... lines) {
        return new FindingRegister(List.of()).raise(List.of(lines));
    }

    private static FindingRegister after(FindingLine... lines) {
        return new FindingRegister(Editor.toStore(first(lines).stream()));
    }

    private static FindingLine line(String code, String cell, String message) {
        Place place = Place.parse("2025", "kent", "2025/Kent.xlsx", "Q1", cell, "");
        return new FindingLine(code, Severity.QUESTION, Owner.FORCE, place, message, "why", "fix");
    }
}
