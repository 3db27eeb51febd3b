package org.foireturns.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.foireturns.model.Cell;
import org.foireturns.model.Label;
import org.foireturns.normalise.Shelves;

/** What is read of a drawn table, in the words of the drawing. */
final class Read {
    static final GeneralWords WORDS = new GeneralWords(
            Objects.requireNonNull(Shelves.books().words().lists().get(GeneralWords.FILE)));

    private Read() {}

    static void assertRight(String drawing) {
        DrawnTable table = DrawnTable.of(drawing);
        Described described = Described.of(table.grid(), List.of(), WORDS);
        assertThat(pairs(described)).isEqualTo(table.pairs());
        assertThat(parents(described)).isEqualTo(table.parents());
    }

    /** Each value, or sign in the place of one, with each of its labels. */
    static Set<String> pairs(Described described) {
        Set<String> pairs = new TreeSet<>();
        Stream.of(described.entries(), described.missing())
                .flatMap(List::stream)
                .forEach(entry -> entry.labels()
                        .forEach(label -> pairs.add(
                                entry.value().address() + " " + label.cell().address())));
        return pairs;
    }

    static Set<String> parents(Described described) {
        Set<String> parents = new TreeSet<>();
        for (Label label : described.labels()) {
            Cell parent = label.parent();
            if (parent != null) {
                parents.add(label.cell().address() + " " + parent.address());
            }
        }
        return parents;
    }
}
