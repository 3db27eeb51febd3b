package org.foireturns.lists;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.model.RawRecord;

/**
 * The lists of one return beside each other. Lists with the same columns are parts of one list, unless they say the
 * same rows again. Of others that cover the same time each answers what those before it do not; what it says of the
 * rest is compared and never added.
 */
public final class Companions {
    /** Of so many rows that both samples share, in a hundred, a list is a copy. */
    private static final int COPY = 50;

    private final ListWords words;
    private final String asked;
    private final List<View> views = new ArrayList<>();

    private Companions(ListWords words, String asked) {
        this.words = words;
        this.asked = asked;
    }

    /** Decides what each list of a return answers, by sheets. */
    public static List<Lists.Found> of(List<Lists.Found> found, ListWords words, String asked) {
        List<Lists.Found> sheets = SharedYears.joined(ReferencesElsewhere.joined(found, words), words);
        long lists = sheets.stream().mapToLong(sheet -> sheet.lists().size()).sum();
        if (lists < 2) {
            return sheets;
        }
        Companions companions = new Companions(words, asked);
        sheets.forEach(sheet -> sheet.lists().forEach(companions::see));
        return RowsAgain.marked(
                sheets.stream()
                        .map(sheet -> new Lists.Found(
                                sheet.lists().stream().map(companions::settled).toList(), sheet.rest()))
                        .toList(),
                words);
    }

    /** What a list could answer. */
    private record View(
            Block.RecordList list,
            Set<String> heads,
            Set<String> kinds,
            Set<Dimension> tells,
            Set<String> rows,
            Set<String> references,
            Stated stated,
            boolean named,
            Set<Dimension> compared) {}

    private void see(Block.RecordList list) {
        ListSample sample = ListSample.of(list, words);
        Plan plan = sample.plan();
        Stated stated = Stated.of(list, words);
        boolean other = stated.offence() != null && !stated.offence().equals(asked);
        Set<Dimension> tells = EnumSet.noneOf(Dimension.class);
        if (!other) {
            tells.add(Dimension.TOTAL);
            if (plan.tellsGender()) {
                tells.add(Dimension.VICTIM_GENDER);
            }
            if (plan.tellsAge()) {
                tells.add(Dimension.VICTIM_AGE);
            }
            if (plan.tellsPlatforms()) {
                tells.add(Dimension.PLATFORM);
            }
        }
        Set<String> kinds = plan.columns().stream(kind -> kind != ColumnKind.EMPTY)
                .map(column -> column.kind() == ColumnKind.OTHER
                        ? column.head().text()
                        : column.kind().name())
                .collect(Collectors.toSet());
        Column name = plan.reference();
        views.add(new View(
                list,
                heads(plan),
                kinds,
                tells,
                sample.rows().stream().map(Companions::text).collect(Collectors.toSet()),
                name == null
                        ? Set.of()
                        : sample.rows().stream()
                                .map(row -> row.cell(name.index()))
                                .filter(cell -> cell != null)
                                .map(Cell::text)
                                .collect(Collectors.toSet()),
                stated,
                name != null,
                EnumSet.noneOf(Dimension.class)));
    }

    private static Set<String> heads(Plan plan) {
        return plan.columns().all().stream()
                .map(column -> column.head().text().strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static String text(RawRecord row) {
        return row.cells().stream().map(Cell::text).collect(Collectors.joining("\n"));
    }

    private Block.RecordList settled(Block.RecordList list) {
        View own = views.stream()
                .filter(view -> view.list().equals(list))
                .findFirst()
                .orElseThrow();
        Set<Dimension> answered = EnumSet.noneOf(Dimension.class);
        for (View other : inOrder()) {
            if (other.list().equals(list)) {
                break;
            }
            if (!partOfOne(own, other)) {
                answered.addAll(other.tells());
            }
        }
        answered.retainAll(own.tells());
        boolean part = views.stream().anyMatch(other -> !other.list().equals(list) && partOfOne(own, other));
        return list.beside(answered, part);
    }

    /** Lists with references first, for they count offences; then those that tell more. */
    private List<View> inOrder() {
        List<View> ordered = new ArrayList<>(views);
        ordered.sort((a, b) -> a.named() != b.named()
                ? Boolean.compare(b.named(), a.named())
                : Integer.compare(b.tells().size(), a.tells().size()));
        return ordered;
    }

    /** Whether two lists are to be added: they cover other times, or have the same columns and other rows. */
    private static boolean partOfOne(View one, View other) {
        Period first = one.stated().period();
        Period second = other.stated().period();
        if (first != null && second != null && !first.overlaps(second)) {
            return true;
        }
        boolean copy = shared(one.rows(), other.rows()) >= COPY || shared(one.references(), other.references()) >= COPY;
        return !copy && (one.heads().equals(other.heads()) || one.kinds().equals(other.kinds()));
    }

    private static int shared(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        int least = Math.min(one.size(), other.size());
        return least == 0 ? 0 : both.size() * 100 / least;
    }
}
