package org.foireturns.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
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
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Evidence;
import org.foireturns.model.Grid;
import org.foireturns.model.GridBuilder;
import org.foireturns.model.Observation;
import org.foireturns.model.Request;
import org.foireturns.model.Severity;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.read.DirectOpener;
import org.foireturns.read.Opened;
import org.foireturns.read.Opener;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.screen.ScreenRules;
import org.foireturns.reconcile.Reconciliation;
import org.junit.jupiter.api.Test;

/**
 * One wrong digit in one cell of a sheet with totals, read and reconciled as the night does, is noticed, and asked
 * about unless it can be right: times that platforms were named, or victims, may be more than the offences, which is
 * worth a note and no question. Tries twenty; with {@code -Dcells=200} as many as are given.
 */
abstract class OneCell {
    private static final int TRIALS = Integer.getInteger("cells", 20);
    private static final double ASKED = 0.95;
    private static final double NOTICED = 0.99;

    @Test
    void nearlyEveryWrongDigitIsAskedAbout() {
        Books books = SampleEvidence.samples().books();
        SampleEvidence.Returns samples = SampleEvidence.samples().returns();
        Evidence evidence = SampleEvidence.samples().evidence();
        Opener plain = new DirectOpener(ScreenRules.USUAL);
        List<Request> requests = List.copyOf(books.requests().values());
        Set<String> withTotals = Reconciliation.of(evidence, requests, books.forces()).tieOuts().stream()
                .flatMap(tieOut -> tieOut.left().cells().stream())
                .map(cell -> cell.provenance().file())
                .collect(Collectors.toSet());
        List<Observation> cells = evidence.observations().stream()
                .filter(cell -> cell.count().value() != null
                        && withTotals.contains(cell.provenance().file())
                        && cell.provenance()
                                .cells()
                                .first()
                                .equals(cell.provenance().cells().last()))
                .toList();
        Map<String, Said> before = new HashMap<>();
        Random random = new Random(4_000);
        List<String> unasked = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (int trial = 0; trial < TRIALS; trial++) {
            Observation cell = cells.get(random.nextInt(cells.size()));
            Set<String> files = evidence.returns().stream()
                    .filter(each -> cell.force().equals(each.force()))
                    .map(each -> each.file().name())
                    .collect(Collectors.toSet());
            Said usual = before.computeIfAbsent(
                    cell.force(), force -> Said.of(samples.read(plain, files::contains), requests, books));
            WrongDigit wrong = new WrongDigit(plain, cell, random);
            Said now = Said.of(
                    samples.read(wrong, files::contains, cell.provenance().file()), requests, books);
            if (usual.asked().containsAll(now.asked())) {
                unasked.add(cell + " as " + wrong.said);
                if (usual.noted().containsAll(now.noted())) {
                    missed.add(cell + " as " + wrong.said);
                }
            }
        }
        System.out.printf(
                "%d of %d wrong digits noticed, %d asked about%n",
                TRIALS - missed.size(), TRIALS, TRIALS - unasked.size());
        unasked.forEach(System.out::println);
        assertThat(missed).hasSizeLessThanOrEqualTo((int) (TRIALS * (1 - NOTICED)));
        assertThat(unasked).hasSizeLessThanOrEqualTo((int) Math.ceil(TRIALS * (1 - ASKED)));
    }

    /**
     * What is said of some returns.
     *
     * @param asked errors and questions, with the cells and numbers that each names, and rejected cells
     * @param noted notes by kind and place, so that one with another number in it is no new one
     */
    private record Said(Set<String> asked, Set<String> noted) {
        static Said of(Evidence some, List<Request> requests, Books books) {
            Said said = new Said(new HashSet<>(), new HashSet<>());
            List<FindingLine> all = new ArrayList<>(some.findings());
            all.addAll(Reconciliation.of(some, requests, books.forces()).findings());
            for (FindingLine line : all) {
                if (line.severity() == Severity.NOTE) {
                    said.noted.add(line.code() + line.place());
                } else {
                    said.asked.add(line.code() + line.place() + line.message());
                }
            }
            some.rejected().forEach(rejected -> said.asked.add("rejected " + rejected.place()));
            return said;
        }
    }

    /** Opens a workbook with another digit in one of its cells. */
    private static final class WrongDigit implements Opener {
        private final Opener opener;
        private final String sheet;
        private final Address at;
        private final Random random;
        private String said = "";

        WrongDigit(Opener opener, Observation cell, Random random) {
            this.opener = opener;
            this.sheet = cell.provenance().sheet();
            this.at = cell.provenance().cells().first();
            this.random = random;
        }

        @Override
        public Opened open(Path snapshot, org.foireturns.model.FileFormat format, String name)
                throws org.foireturns.read.contract.UnreadableFile {
            Opened.Sheets sheets = (Opened.Sheets) opener.open(snapshot, format, name);
            List<Grid> grids = sheets.workbook().grids().stream()
                    .map(grid -> grid.sheet().equals(sheet) ? altered(grid) : grid)
                    .toList();
            return new Opened.Sheets(new Workbook(grids, sheets.workbook().remarks()), sheets.sightings());
        }

        private Grid altered(Grid grid) {
            GridBuilder copy = Grid.named(grid.sheet()).visibility(grid.visibility());
            grid.cells().forEach(cell -> copy.add(cell.address().equals(at) ? altered(cell) : cell));
            grid.merges().forEach(copy::merge);
            grid.outOfView().rows().forEach(copy::hideRow);
            grid.outOfView().columns().forEach(column -> copy.hideColumns(column, column));
            return copy.build();
        }

        private Cell altered(Cell cell) {
            List<Integer> digits = new ArrayList<>();
            for (int i = 0; i < cell.text().length(); i++) {
                if (Character.isDigit(cell.text().charAt(i))) {
                    digits.add(i);
                }
            }
            if (digits.isEmpty()) {
                said = "7";
                return Cell.number(at, BigDecimal.valueOf(7), cell.style());
            }
            int place = digits.get(random.nextInt(digits.size()));
            char other = (char) ('0' + (cell.text().charAt(place) - '0' + 1 + random.nextInt(9)) % 10);
            said = cell.text().substring(0, place) + other + cell.text().substring(place + 1);
            return cell.isNumber()
                    ? Cell.number(at, new BigDecimal(Objects.requireNonNull(said)), cell.style())
                    : new Cell(at, cell.kind(), said, null, cell.date(), cell.noteMark(), cell.style());
        }
    }
}
