package org.foireturns.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foireturns.config.Books;
import org.foireturns.intake.Manifest;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnFile;
import org.foireturns.store.FrozenFile;
import org.foireturns.store.StoredRun;

/**
 * All that one run is made of, known before it starts.
 *
 * @param asOf the day of the run: where a request names no periods, no later offence counts
 * @param earlier ids of earlier readings that say the same, by those of the readings in whose place they stand
 */
public record Plan(
        Fingerprint fingerprint,
        Books books,
        Settings settings,
        LocalDate asOf,
        Instant started,
        Map<String, String> earlier) {
    public Plan {
        earlier = Map.copyOf(earlier);
    }

    /** A plan by which no earlier reading stands in the place of another. */
    public Plan(Fingerprint fingerprint, Books books, Settings settings, LocalDate asOf, Instant started) {
        this(fingerprint, books, settings, asOf, started, Map.of());
    }

    /** The run's id in the database. */
    public String run() {
        return fingerprint.run();
    }

    /** The run's id in what it publishes. */
    public String name() {
        return fingerprint.name();
    }

    public Order order() {
        return fingerprint.order();
    }

    public Manifest manifest() {
        return fingerprint.manifest();
    }

    /** The requests that the files answer, and those that wait for their first answer, sorted by id. */
    public List<Request> requests() {
        return Stream.concat(
                        requests(manifest().entries().stream().map(Manifest.Entry::file)).stream(),
                        new Today(books, order(), asOf).waiting().stream())
                .distinct()
                .sorted(Comparator.comparing(Request::id))
                .toList();
    }

    /** The requests that some files answer, as the books of this run describe them, sorted by id. */
    public List<Request> requests(Stream<ReturnFile> files) {
        return files.map(ReturnFile::request)
                .distinct()
                .map(id -> request(books, settings, id))
                .sorted(Comparator.comparing(Request::id))
                .toList();
    }

    /** The request as described, or open to all where nobody described it. */
    public static Request request(Books books, Settings settings, String id) {
        Request described = books.requests().get(id);
        return described == null ? Request.open(id, settings.defaultOffence()) : described;
    }

    public StoredRun toStore() {
        return new StoredRun(
                run(),
                name(),
                fingerprint.sha256(),
                order().input().toString(),
                order().output().toString(),
                settings.version(),
                asOf,
                started,
                null,
                0,
                "");
    }

    public List<FrozenFile> frozen() {
        return manifest().entries().stream()
                .map(entry ->
                        new FrozenFile(entry.file(), entry.snapshot().toString(), entry.forcesByName(), reading(entry)))
                .toList();
    }

    private String reading(Manifest.Entry entry) {
        String reading = fingerprint.reading(entry);
        return earlier.getOrDefault(reading, reading);
    }
}
