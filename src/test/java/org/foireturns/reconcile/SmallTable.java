package org.foireturns.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.foireturns.model.Count;
import org.foireturns.model.Evidence;
import org.foireturns.model.Observation;
import org.foireturns.model.Range;

/**
 * Gender by age with totals of rows, columns and all, as a force would send it; and the truth about it, found by trying
 * every number.
 *
 * @param cells row by row; the last of each row and the last row are totals
 * @param solutions every way to fill the withheld cells that makes all sums right
 */
record SmallTable(int rows, int columns, List<Observation> cells, Evidence evidence, List<long[]> solutions) {
    /** A cell without bound is tried up to here; all numbers of a table are far below. */
    private static final int FAR = 100;

    private static final List<String> GENDERS = List.of("female", "male", "unknown");
    private static final List<String> AGES = List.of("0-11", "12-15", "16+");
    private static final List<String> MARKERS = List.of("*", "<5", "1-4");
    private static final int MOST_HIDDEN = 4;
    private static final int MOST_OPEN = 2;

    static SmallTable drawn(Random random) {
        int rows = 2 + random.nextInt(2);
        int columns = 2 + random.nextInt(2);
        long[][] numbers = numbers(rows, columns, random);
        List<String> texts = new ArrayList<>();
        for (long[] row : numbers) {
            for (long number : row) {
                texts.add(Long.toString(number));
            }
        }
        int hidden = random.nextInt(MOST_HIDDEN + 1);
        int open = 0;
        for (int i = 0; i < hidden; i++) {
            int at = random.nextInt(texts.size());
            long number = numbers[at / (columns + 1)][at % (columns + 1)];
            String marker = MARKERS.get(random.nextInt(number < 5 ? number == 0 ? 2 : 3 : 1));
            if (!marker.equals("*") || open < MOST_OPEN) {
                texts.set(at, marker);
                open += marker.equals("*") ? 1 : 0;
            }
        }
        if (random.nextInt(2) == 0) {
            int at = random.nextInt(texts.size());
            if (texts.get(at).matches("[0-9]+")) {
                texts.set(at, Integer.toString(Math.max(0, Integer.parseInt(texts.get(at)) + 1 - random.nextInt(3))));
            }
        }
        return of(rows, columns, texts);
    }

    private static long[][] numbers(int rows, int columns, Random random) {
        long[][] numbers = new long[rows + 1][columns + 1];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int number = random.nextInt(4) == 0 ? 5 + random.nextInt(4) : random.nextInt(5);
                numbers[row][column] = number;
                numbers[rows][column] += number;
                numbers[row][columns] += number;
                numbers[rows][columns] += number;
            }
        }
        return numbers;
    }

    private static SmallTable of(int rows, int columns, List<String> texts) {
        Given given = new Given().force("gwent");
        for (int i = 0; i < texts.size(); i++) {
            int row = i / (columns + 1);
            int column = i % (columns + 1);
            String cell = (char) ('B' + column) + Integer.toString(row + 2);
            String gender = row == rows ? "all" : GENDERS.get(row);
            String age = column == columns ? "all" : AGES.get(column);
            if (row == rows || column == columns) {
                given.stated(cell, gender, age, "all", texts.get(i));
            } else {
                given.detail(cell, gender, age, "all", texts.get(i));
            }
        }
        Evidence evidence = given.evidence();
        List<Observation> cells =
                evidence.observations().stream().sorted(Counts.BY_PLACE).toList();
        SmallTable unsolved = new SmallTable(rows, columns, cells, evidence, List.of());
        List<long[]> solutions = new ArrayList<>();
        unsolved.fill(new long[cells.size()], 0, unsolved.sumsByLastCell(), solutions);
        return new SmallTable(rows, columns, cells, evidence, List.copyOf(solutions));
    }

    private void fill(long[] numbers, int next, List<List<List<Integer>>> sums, List<long[]> solutions) {
        if (next == numbers.length) {
            solutions.add(numbers.clone());
            return;
        }
        Range range = Range.of(cells.get(next).count());
        Long upper = range.upper();
        for (long number = range.lower(); number <= (upper == null ? FAR : upper); number++) {
            numbers[next] = number;
            if (sums.get(next).stream().allMatch(sum -> right(sum, numbers))) {
                fill(numbers, next + 1, sums, solutions);
            }
        }
    }

    private List<List<List<Integer>>> sumsByLastCell() {
        List<List<Integer>> sums = sums();
        return IntStream.range(0, cells.size())
                .mapToObj(cell -> sums.stream()
                        .filter(sum -> Collections.max(sum) == cell)
                        .toList())
                .toList();
    }

    private static boolean right(List<Integer> sum, long[] numbers) {
        long parts = 0;
        for (int i = 1; i < sum.size(); i++) {
            parts += numbers[sum.get(i)];
        }
        return parts == numbers[sum.get(0)];
    }

    /** Each sum of the table: the number of the total's cell and those of its parts. */
    private List<List<Integer>> sums() {
        List<List<Integer>> sums = new ArrayList<>();
        int width = columns + 1;
        for (int row = 0; row <= rows; row++) {
            List<Integer> sum = new ArrayList<>(List.of(row * width + columns));
            int first = row * width;
            IntStream.range(0, columns).forEach(column -> sum.add(first + column));
            sums.add(sum);
        }
        for (int column = 0; column <= columns; column++) {
            List<Integer> sum = new ArrayList<>(List.of(rows * width + column));
            int across = column;
            IntStream.range(0, rows).forEach(row -> sum.add(row * width + across));
            sums.add(sum);
        }
        return sums;
    }

    boolean possible() {
        return !solutions.isEmpty();
    }

    /** Whether each sum could be right by itself, while all together cannot. */
    boolean contradictsItselfOnlyAsAWhole() {
        return !possible()
                && sums().stream()
                        .allMatch(sum -> Range.of(cells.get(sum.get(0)).count())
                                .meets(sum.subList(1, sum.size()).stream()
                                        .map(part -> Range.of(cells.get(part).count()))
                                        .reduce(Range.ZERO, Range::plus)));
    }

    /** What a cell is in the ways to fill the table. */
    Range tried(int cell) {
        long lower = solutions.stream().mapToLong(each -> each[cell]).min().orElseThrow();
        long upper = solutions.stream().mapToLong(each -> each[cell]).max().orElseThrow();
        return new Range(lower, upper == FAR ? null : (Long) upper);
    }

    SumSystem system() {
        SumSystem system = new SumSystem();
        cells.forEach(cell -> system.unknown(Range.of(cell.count())));
        sums().forEach(sum -> system.tie(List.of(sum.get(0)), sum.subList(1, sum.size())));
        return system;
    }

    /** The least distance of the two sides over every number for every cell of one comparison. */
    static long leastDistance(TieOut tieOut) {
        Set<Long> left = reachable(tieOut.left().cells());
        Set<Long> right = reachable(tieOut.right().cells());
        return left.stream()
                .mapToLong(one -> right.stream()
                        .mapToLong(other -> Math.abs(one - other))
                        .min()
                        .orElseThrow())
                .min()
                .orElseThrow();
    }

    /** Whether the total is the sum of what is shown, as a spreadsheet adds that takes what is hidden for 0. */
    static boolean skipsWhatIsHidden(TieOut tieOut) {
        long shown = tieOut.right().cells().stream()
                .map(cell -> cell.count().value())
                .mapToLong(value -> value == null ? 0 : value)
                .sum();
        return !tieOut.right().value().exact() && tieOut.left().value().equals(Range.exactly(shown));
    }

    private static Set<Long> reachable(List<Observation> cells) {
        Set<Long> sums = Set.of(0L);
        for (Observation cell : cells) {
            Count count = cell.count();
            Long upper = count.upper();
            Set<Long> next = new HashSet<>();
            for (long sum : sums) {
                for (long number = Range.of(count).lower(); number <= (upper == null ? FAR : upper); number++) {
                    next.add(sum + number);
                }
            }
            sums = next;
        }
        return sums;
    }

    @Override
    public String toString() {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            drawn.append(i % (columns + 1) == 0 ? "\n" : " ")
                    .append(Range.of(cells.get(i).count()).words());
        }
        return drawn.toString();
    }
}
