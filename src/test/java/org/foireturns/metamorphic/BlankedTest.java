package org.foireturns.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A row or a column whose numbers were left blank changes no other number: the labels that are left govern nothing
 * else, and somebody is asked. Blanks the first, middle and last row and column of each table of the selected samples
 * and the drawn returns; with {@code -Dmetamorphic.all=true} of every sample.
 */
class BlankedTest {
    /** The least share of trials in which nothing but the blanked numbers is missing. */
    private static final double WHOLE = 0.92;
    /** The greatest share in which nobody is asked: the last name of a list may be a platform that we do not know. */
    private static final double UNASKED = 0.025;

    private final List<String> wrong = new ArrayList<>();
    private final List<String> unasked = new ArrayList<>();
    private final List<String> poorer = new ArrayList<>();
    private int trials;

    @Test
    void aLineLeftBlankIsNoneOfTheOthers(@TempDir Path folder) throws Exception {
        Bench bench = new Bench(folder);
        Originals.chosen(bench).forEach((name, original) -> {
            for (int tab = 0; tab < original.specimen().tabs().size(); tab++) {
                for (Block block : original.specimen().tabs().get(tab).blocks()) {
                    if (block instanceof Block.Table) {
                        tryOn(bench, name, original, tab, block);
                    }
                }
            }
        });
        System.out.printf(
                "%d blanked: %d wrong, %d not asked about, %d with others missing%n",
                trials, wrong.size(), unasked.size(), poorer.size());
        Stream.of(wrong, unasked, poorer).flatMap(List::stream).forEach(System.out::println);
        assertThat(wrong).isEmpty();
        assertThat(unasked).hasSizeLessThanOrEqualTo((int) (trials * UNASKED));
        assertThat(trials).isPositive();
        assertThat(poorer.size()).isLessThanOrEqualTo((int) (trials * (1 - WHOLE)));
    }

    /** What a fact says, whether it is told as a total or as a part: that depends on what else is there. */
    private static String asPart(Fact fact) {
        return fact.words().replace(Role.STATED_TOTAL.toString(), Role.DETAIL.toString());
    }

    /** A total that nobody wrote is not missed. */
    private static boolean counts(Fact fact) {
        return !fact.words().contains(Role.STATED_TOTAL.toString());
    }

    private void tryOn(Bench bench, String name, Original original, int tab, Block block) {
        for (int row : some(Tab.body(block))) {
            blank(bench, name, original, tab, block, at -> at.row() == row);
        }
        for (int column : some(Tab.valueColumns(block))) {
            blank(bench, name, original, tab, block, at -> at.column() == column);
        }
    }

    private static Set<Integer> some(NavigableSet<Integer> lines) {
        List<Integer> all = List.copyOf(lines);
        return all.size() < 3
                ? Set.of()
                : new LinkedHashSet<>(List.of(all.get(0), all.get(all.size() / 2), all.get(all.size() - 1)));
    }

    private void blank(Bench bench, String name, Original original, int tab, Block block, Predicate<Address> line) {
        Set<Address> gone = new LinkedHashSet<>();
        Tab.values(block).stream().map(Cell::address).filter(line).forEach(gone::add);
        List<Tab> tabs = new ArrayList<>(original.specimen().tabs());
        tabs.set(tab, tabs.get(tab).with(Grids.without(tabs.get(tab).grid(), cell -> gone.contains(cell.address()))));
        Understanding before = original.understanding();
        Understanding after = bench.read(original.specimen().with(tabs));
        List<Fact> missing = before.without(after);
        List<Fact> more = after.without(before).stream()
                .filter(fact ->
                        missing.stream().noneMatch(other -> asPart(other).equals(asPart(fact))))
                .toList();
        String trial = "%s, %s without %s: missing %s, more %s"
                .formatted(name, tabs.get(tab).grid().sheet(), gone, missing, more);
        trials++;
        if (!more.isEmpty()) {
            wrong.add(trial);
        } else if (!after.asksMoreThan(before) && missing.stream().anyMatch(BlankedTest::counts)) {
            unasked.add(trial);
        } else if (missing.size() > gone.size()) {
            poorer.add(trial);
        }
    }
}
