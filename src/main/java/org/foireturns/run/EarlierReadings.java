package org.foireturns.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foireturns.intake.Manifest;
import org.foireturns.store.Archive;
import org.foireturns.store.WordStore;
import org.foireturns.words.WordChange;
import org.foireturns.words.WordLine;
import org.foireturns.words.WordsSeen;

/**
 * Finds for each file that would have to be read, because words or names are others, an earlier reading to which the
 * change cannot matter: it says the same.
 */
public final class EarlierReadings {
    private final Archive archive;
    private final Fingerprint fingerprint;
    private final List<WordLine> now;
    private final Map<List<String>, WordChange> changes = new HashMap<>();

    private EarlierReadings(Archive archive, Fingerprint fingerprint) {
        this.archive = archive;
        this.fingerprint = fingerprint;
        this.now = fingerprint.meaning().lines();
    }

    /** The ids of earlier readings by those of the readings in whose place they stand. */
    public static Map<String, String> of(Archive archive, Fingerprint fingerprint) {
        EarlierReadings earlier = new EarlierReadings(archive, fingerprint);
        Map<String, String> found = new HashMap<>();
        for (Manifest.Entry entry : fingerprint.manifest().entries()) {
            String reading = fingerprint.reading(entry);
            if (!archive.readings().complete(reading)) {
                earlier.same(entry).ifPresent(same -> found.put(reading, same));
            }
        }
        return found;
    }

    private Optional<String> same(Manifest.Entry entry) {
        String labels = WordLine.text(fingerprint.labels(entry));
        return archive.words().made(fingerprint.base(entry)).stream()
                .filter(made ->
                        !change(made, labels).mayMatterTo(WordsSeen.parse(made.words()), made.asksOfPlatforms()))
                .map(WordStore.Made::reading)
                .findFirst();
    }

    private WordChange change(WordStore.Made made, String labels) {
        return changes.computeIfAbsent(List.of(made.book(), made.labels(), labels), none -> {
            List<WordLine> before =
                    archive.words().book(made.book()).map(WordLine::parse).orElse(List.of());
            return WordChange.between(with(before, made.labels()), with(now, labels));
        });
    }

    private static List<WordLine> with(List<WordLine> lines, String labels) {
        List<WordLine> all = new ArrayList<>(lines);
        all.addAll(WordLine.parse(labels));
        return all;
    }

    /**
     * Notes what the readings of a run hang on; one that stands in the place of another hangs on what it did before.
     */
    public static void note(Archive archive, Plan plan) {
        Fingerprint fingerprint = plan.fingerprint();
        String book = fingerprint.meaning().book();
        archive.words()
                .note(
                        fingerprint.manifest().entries().stream()
                                .map(entry -> new WordStore.Hung(
                                        fingerprint.reading(entry),
                                        fingerprint.base(entry),
                                        book,
                                        WordLine.text(fingerprint.labels(entry))))
                                .toList(),
                        book,
                        WordLine.text(fingerprint.meaning().lines()));
    }
}
