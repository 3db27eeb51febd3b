package org.foireturns.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.config.Books;
import org.foireturns.decisions.Decision;
import org.foireturns.decisions.DecisionType;
import org.foireturns.decisions.Decisions;
import org.foireturns.decisions.JudgedDecision;
import org.foireturns.decisions.Proposal;
import org.foireturns.intake.Manifest;
import org.foireturns.model.Evidence;
import org.foireturns.model.ReturnFile;
import org.foireturns.normalise.Shelves;
import org.foireturns.reconcile.Given;
import org.foireturns.report.Edition;
import org.foireturns.report.SmallEdition;
import org.foireturns.run.Fingerprint;
import org.foireturns.run.Meaning;
import org.foireturns.run.Order;
import org.foireturns.run.Plan;
import org.foireturns.run.ReadSettings;
import org.foireturns.run.Settings;
import org.junit.jupiter.api.Test;

/** What answers and decisions do to the headlines of two forces that gave 12 and 30 for 2024/25, and 10 each before. */
class WhatIfTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Books BOOKS = Shelves.books();
    private static final Evidence READ = new Given()
            .request("2025")
            .force("gwent")
            .year(2024)
            .detail("B2", "all", "all", "all", "12")
            .year(2023)
            .detail("C2", "all", "all", "all", "10")
            .force("essex")
            .year(2024)
            .detail("B2", "all", "all", "all", "30")
            .year(2023)
            .detail("C2", "all", "all", "all", "10")
            .evidence();

    private static Plan plan() {
        ReadSettings limits = new ReadSettings(
                200, 2000, 200, 10_000, 256, 3_000_000, 200_000_000, 32_767, 100_000, 15, 300, 512, 600, List.of());
        Settings settings = new Settings(
                "1",
                "71/17",
                new Settings.Load(1),
                limits,
                Map.of(),
                new Settings.Quarantined(false),
                new Settings.Awaited(0),
                new Settings.Letters("", ""),
                new Settings.Deciding(false),
                new Settings.Published(5));
        Path nowhere = Path.of("nowhere");
        Order order = new Order(nowhere, nowhere, nowhere, DAY, false);
        List<Manifest.Entry> entries = READ.returns().stream()
                .map(each -> {
                    ReturnFile file = each.file();
                    return new Manifest.Entry(file, nowhere.resolve(file.name()), Set.of());
                })
                .toList();
        Fingerprint fingerprint = new Fingerprint(
                "",
                Meaning.of(settings, BOOKS),
                "71/17",
                "1",
                order,
                new Manifest(entries, List.of()),
                Decisions.NONE,
                DAY,
                List.of());
        return new Plan(fingerprint, BOOKS, settings, DAY, Instant.EPOCH);
    }

    private static WhatIf whatIf(Decision... given) {
        return new WhatIf(read(), plan(), new Decisions(List.of(given)));
    }

    /** What is published under some decisions. */
    private static Edition edition(Decision... given) {
        Evidence decided = read().settled(new Decisions(List.of(given))).evidence();
        return SmallEdition.of(decided, plan().requests());
    }

    private static Standpoint read() {
        return new Standpoint(READ, cell -> 1, Map.of(), id -> "71/17", BOOKS.forces());
    }

    private static Decision value(String id, String force, String cell, String becomes, String approvedBy) {
        return new Decision(
                id,
                DecisionType.SET_VALUE,
                "2025",
                force,
                "2025/" + force + ".xlsx",
                "Sheet1!" + cell,
                cell.equals("B2") ? "2024/25: " : "2023/24: ",
                becomes,
                "By phone",
                "Ann",
                DAY,
                approvedBy,
                null,
                "");
    }

    private static String done(Decision decision, JudgedDecision.State state) {
        JudgedDecision judged = new JudgedDecision(decision, state, "Done.", false, List.of());
        return whatIf(decision).done(List.of(judged), edition(decision)).get(0).effect();
    }

    @Test
    void aDecisionThatChangedANumberMovedTheHeadlines() {
        Decision decision = value("d1", "gwent", "B2", "22", "");
        assertThat(done(decision, JudgedDecision.State.APPLIED)).startsWith("Done. With it: 42 → 52 offences");
    }

    @Test
    void oneThatDoesNothingIsNotWorkedOut() {
        Decision decision = value("d1", "gwent", "B2", "22", "");
        for (JudgedDecision.State state : JudgedDecision.State.values()) {
            if (state != JudgedDecision.State.APPLIED) {
                assertThat(done(decision, state)).as(state.name()).isEqualTo("Done.");
            }
        }
    }

    private static List<String> unapproved(Decision... given) {
        return whatIf(given).unapproved().stream().map(Decision::id).toList();
    }

    @Test
    void whatMovesAHeadlineWaitsForASecondPerson() {
        assertThat(unapproved(value("d1", "gwent", "B2", "22", ""))).containsExactly("d1");
        assertThat(unapproved(value("d1", "gwent", "B2", "22", "Bob"))).isEmpty();
        assertThat(unapproved(value("d1", "gwent", "B2", "22", "Ann")))
                .as("nobody else")
                .containsExactly("d1");
    }

    @Test
    void whatMovesNoneNeedsNobody() {
        assertThat(unapproved(value("d1", "gwent", "B2", "12", ""))).isEmpty();
        assertThat(unapproved()).isEmpty();
    }

    @Test
    void eachIsHeldThatMovesOneBesideTheOthers() {
        assertThat(unapproved(
                        value("d1", "gwent", "B2", "22", ""),
                        value("d2", "essex", "B2", "30", ""),
                        value("d3", "essex", "C2", "40", "")))
                .containsExactly("d1", "d3");
    }

    @Test
    void whereTwoMoveThemOnlyTogetherAllAreHeld() {
        assertThat(unapproved(value("d1", "gwent", "B2", "22", ""), value("d2", "essex", "B2", "20", "")))
                .containsExactly("d1", "d2");
    }

    @Test
    void anAnswerThatChangesNoCountMovesNoFigure() {
        Map<Proposal, String> effects = whatIf().effects(edition());
        assertThat(effects).isNotEmpty();
        assertThat(effects.keySet()).extracting(Proposal::type).containsOnly(DecisionType.SET_STATUS);
        assertThat(effects.values()).containsOnly("No figure moves.");
    }
}
