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
import org.junit.jupiter.api.io.TempDir;

/**
 * One wrong digit in one cell of a sheet with totals, read and reconciled as the night does, is asked about, unless
 * nothing else in the answers of the force bears on the cell, as on most counts of times that a platform was named.
 * Tries twenty; with {@code -Dcells=200} as many as are given.
 */
class OneCellTest {
    private static final int TRIALS = Integer.getInteger("cells", 20);
    private static final double NOTICED = 0.95;

    @Test
    void nearlyEveryWrongDigitIsAskedAbout(@TempDir Path snapshots) throws Exception {
        Books books = Books.load(Folders.CONFIG);
        SampleEvidence.Files samples = SampleEvidence.files(books, snapshots);
        Opener plain = new DirectOpener(ScreenRules.USUAL);
        Evidence evidence = samples.read(plain, file -> true);
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
        Map<String, Set<String>> before = new HashMap<>();
        Random random = new Random(4_000);
        List<String> missed = new ArrayList<>();
        for (int trial = 0; trial < TRIALS; trial++) {
            Observation cell = cells.get(random.nextInt(cells.size()));
            Set<String> files = evidence.returns().stream()
                    .filter(each -> cell.force().equals(each.force()))
                    .map(each -> each.file().name())
                    .collect(Collectors.toSet());
            Set<String> usual = before.computeIfAbsent(
                    cell.force(), force -> asked(samples.read(plain, files::contains), requests, books));
            WrongDigit wrong = new WrongDigit(plain, cell, random);
            Set<String> now =
                    asked(samples.read(wrong, files::contains, cell.provenance().file()), requests, books);
            if (usual.containsAll(now)) {
                missed.add(cell + " as " + wrong.said);
            }
        }
        System.out.printf("%d of %d wrong digits asked about%n", TRIALS - missed.size(), TRIALS);
        missed.forEach(System.out::println);
        assertThat(missed).hasSizeLessThanOrEqualTo((int) Math.ceil(TRIALS * (1 - NOTICED)));
    }

    /** Errors and questions; each names its cells and numbers. */
    private static Set<String> asked(Evidence some, List<Request> requests, Books books) {
        Set<String> asked = new HashSet<>();
        List<FindingLine> all = new ArrayList<>(some.findings());
        all.addAll(Reconciliation.of(some, requests, books.forces()).findings());
        for (FindingLine line : all) {
            if (line.severity() != Severity.NOTE) {
                asked.add(line.code() + line.place() + line.message());
            }
        }
        some.rejected().forEach(rejected -> asked.add("rejected " + rejected.place()));
        return asked;
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
            Grid.Builder copy = Grid.named(grid.sheet()).visibility(grid.visibility());
            grid.cells().forEach(cell -> copy.add(cell.address().equals(at) ? altered(cell) : cell));
            grid.merges().forEach(copy::merge);
            grid.hiddenRows().forEach(copy::hideRow);
            grid.hiddenColumns().forEach(column -> copy.hideColumns(column, column));
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
