package org.foireturns.words;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is other in the words and names of one time than in those of another, and which returns that may matter to. Of
 * lists whose words are found in texts and serve nothing else that are the phrases that came and went; any other change
 * matters to every return.
 */
public final class WordChange {
    /** The files of the vocabulary of whose phrases each is found where it stands, and nowhere else. */
    private static final Set<String> FOUND =
            Set.of("values", "axes", "ages", "beside", "fillers", "columns", "offences");
    /** The file whose words are put into texts before they are read: "year ending". */
    private static final String WRITTEN = "time";

    private static final String HEADS = VocabularyFiles.HEADS;

    private final Set<String> phrases = new TreeSet<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> written = new HashSet<>();
    private boolean ofAll;
    private boolean ofPlatforms;

    private WordChange() {}

    /** The change from some lines to others, both in the order of their books. */
    public static WordChange between(List<WordLine> before, List<WordLine> after) {
        WordChange change = new WordChange();
        Map<List<String>, WordLine> old = byName(before);
        Map<List<String>, WordLine> now = byName(after);
        change.ofAll = old.size() != before.size() || now.size() != after.size() || inOtherOrder(old, now);
        Set<List<String>> names = new HashSet<>(old.keySet());
        names.addAll(now.keySet());
        names.forEach(name -> change.line(old.get(name), now.get(name)));
        return change;
    }

    private static Map<List<String>, WordLine> byName(List<WordLine> lines) {
        Map<List<String>, WordLine> byName = new LinkedHashMap<>();
        lines.forEach(line -> byName.put(line.name(), line));
        return byName;
    }

    private static boolean inOtherOrder(Map<List<String>, WordLine> old, Map<List<String>, WordLine> now) {
        List<List<String>> left = old.keySet().stream().filter(now::containsKey).toList();
        return !left.equals(now.keySet().stream().filter(old::containsKey).toList());
    }

    private void line(@Nullable WordLine old, @Nullable WordLine now) {
        if (Objects.equals(old, now)) {
            stays(
                    Objects.requireNonNull(old),
                    Set.copyOf(Objects.requireNonNull(old).phrases()));
            return;
        }
        WordLine one = old == null ? Objects.requireNonNull(now) : old;
        Set<String> both = old == null || now == null ? Set.of() : both(old.phrases(), now.phrases());
        stays(one, both);
        ofAll |= !isFound(one, old, now) || (old != null && now != null && !sameOrder(old, now, both));
        ofPlatforms |= one.kind().equals(WordLine.PLATFORM) || one.of().equals(WordLine.PLATFORM);
        Stream.of(old, now)
                .filter(Objects::nonNull)
                .flatMap(line -> line.phrases().stream())
                .filter(phrase -> !both.contains(phrase))
                .forEach(phrases::add);
    }

    /**
     * Words of phrases that stay. Those of the heads of lists are not known elsewhere, those of strangers never mend.
     */
    private void stays(WordLine line, Set<String> staying) {
        if (line.of().equals(WRITTEN)) {
            staying.forEach(phrase -> written.addAll(WordsSeen.of(phrase)));
        }
        if (!line.of().equals(HEADS) && !line.key().startsWith(TextTerm.STRANGER.id())) {
            staying.forEach(phrase -> known.addAll(WordsSeen.of(phrase)));
        }
    }

    private static Set<String> both(Collection<String> old, Collection<String> now) {
        Set<String> both = new HashSet<>(old);
        both.retainAll(now);
        return both;
    }

    private static boolean sameOrder(WordLine old, WordLine now, Set<String> both) {
        return old.phrases().stream()
                .filter(both::contains)
                .toList()
                .equals(now.phrases().stream().filter(both::contains).toList());
    }

    /** Another name by which a force or a platform is told may stand in what was said of any return. */
    private static boolean isFound(WordLine one, @Nullable WordLine old, @Nullable WordLine now) {
        return switch (one.kind()) {
            case WordLine.WORDS -> FOUND.contains(one.of());
            case WordLine.FORCE -> old != null && now != null && old.key().equals(now.key());
            case WordLine.PLATFORM -> old == null || now == null || old.key().equals(now.key());
            default -> true;
        };
    }

    /** Whether nothing is other. */
    public boolean isNone() {
        return !ofAll && phrases.isEmpty();
    }

    /**
     * Whether it may matter to a return.
     *
     * @param asksOfPlatforms whether the return has names of platforms that are on no list: those that are near to them
     *     are told
     */
    public boolean mayMatterTo(WordsSeen seen, boolean asksOfPlatforms) {
        return ofAll
                || (ofPlatforms && asksOfPlatforms)
                || phrases.stream().anyMatch(phrase -> seen.mayHold(phrase, known, written));
    }
}
