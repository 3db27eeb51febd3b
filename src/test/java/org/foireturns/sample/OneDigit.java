package org.foireturns.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.config.Books;
import org.foireturns.model.Coordinates;
import org.foireturns.model.Count;
import org.foireturns.model.Cut;
import org.foireturns.model.Evidence;
import org.foireturns.model.Observation;
import org.foireturns.model.Request;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.reconcile.Reconciliation;
import org.foireturns.reconcile.TieOut;
import org.foireturns.reconcile.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * One wrong digit in one cell of a return with totals is noticed. Tries a hundred; with {@code -Ddigits=1000} as many
 * as are given.
 */
@SuppressWarnings("NullAway.Init")
abstract class OneDigit {
    private static final int TRIALS = Integer.getInteger("digits", 100);
    private static final double NOTICED = 0.99;

    private static Books books;
    private static Evidence evidence;
    private static final Map<String, Evidence> OF_FORCE = new HashMap<>();

    @BeforeAll
    static void read() {
        books = SampleEvidence.samples().books();
        evidence = SampleEvidence.samples().evidence();
        evidence.observations().stream()
                .map(Observation::force)
                .distinct()
                .forEach(force -> OF_FORCE.put(force, of(force)));
    }

    @Test
    void asTheyAreAllSampleReturnsAddUp() {
        assertThat(reconciled(evidence).tieOuts())
                .hasSizeGreaterThan(3_000)
                .noneMatch(tieOut -> tieOut.verdict() == Verdict.DOES_NOT_ADD_UP);
    }

    @Test
    void nearlyEveryWrongDigitIsNoticed() {
        Set<String> withTotals = reconciled(evidence).tieOuts().stream()
                .flatMap(tieOut -> files(tieOut).stream())
                .collect(Collectors.toSet());
        List<Observation> cells = evidence.observations().stream()
                .filter(cell -> cell.count().value() != null
                        && cell.provenance()
                                .cells()
                                .first()
                                .equals(cell.provenance().cells().last())
                        && withTotals.contains(cell.provenance().file()))
                .toList();
        Map<String, Set<String>> before = new HashMap<>();
        Random random = new Random(1_000);
        List<String> missed = new ArrayList<>();
        for (int trial = 0; trial < TRIALS; trial++) {
            Observation cell = cells.get(random.nextInt(cells.size()));
            Observation wrong = withAnotherDigit(cell, random);
            Evidence whole = Objects.requireNonNull(OF_FORCE.get(cell.force()));
            Set<String> usual = before.computeIfAbsent(cell.force(), force -> raised(whole));
            if (usual.containsAll(raised(with(whole, cell, wrong)))) {
                missed.add(cell + " as " + wrong.count().value());
            }
        }
        System.out.printf("%d of %d wrong digits noticed%n", TRIALS - missed.size(), TRIALS);
        missed.forEach(System.out::println);
        assertThat(missed).hasSizeLessThanOrEqualTo((int) Math.round(TRIALS * (1 - NOTICED)));
    }

    private static Observation withAnotherDigit(Observation cell, Random random) {
        StringBuilder digits = new StringBuilder(
                Long.toString(Objects.requireNonNull(cell.count().value())));
        int at = random.nextInt(digits.length());
        digits.setCharAt(at, (char) ('0' + (digits.charAt(at) - '0' + 1 + random.nextInt(9)) % 10));
        return new Observation(
                cell.request(),
                cell.force(),
                cell.period(),
                new Coordinates(
                        cell.offence(),
                        new Cut(cell.victimGender(), cell.victimAge(), cell.platform()),
                        cell.unit(),
                        cell.role()),
                Count.of(Long.parseLong(digits.toString())),
                cell.provenance(),
                cell.witnesses());
    }

    /** Every finding; each names the cells compared and both numbers. */
    private static Set<String> raised(Evidence some) {
        Reconciliation reconciled = reconciled(some);
        Set<String> raised = new HashSet<>();
        for (FindingLine line : reconciled.findings()) {
            raised.add(line.code() + line.place() + line.message());
        }
        return raised;
    }

    private static Reconciliation reconciled(Evidence some) {
        List<Request> requests = List.copyOf(books.requests().values());
        return Reconciliation.of(some, requests, books.forces());
    }

    private static Set<String> files(TieOut tieOut) {
        return tieOut.left().cells().stream()
                .map(cell -> cell.provenance().file())
                .collect(Collectors.toSet());
    }

    private static Evidence of(String force) {
        return new Evidence(
                evidence.returns().stream()
                        .filter(each -> force.equals(each.force()))
                        .toList(),
                evidence.observations().stream()
                        .filter(each -> each.force().equals(force))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Evidence with(Evidence whole, Observation cell, Observation wrong) {
        return new Evidence(
                whole.returns(),
                whole.observations().stream()
                        .map(each -> each.equals(cell) ? wrong : each)
                        .toList(),
                whole.answers(),
                whole.refusals(),
                whole.rejected(),
                whole.setAside(),
                whole.accounts(),
                whole.findings());
    }
}
