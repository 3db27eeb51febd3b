package org.foireturns.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.decisions.Decisions;
import org.foireturns.intake.Manifest;
import org.foireturns.model.Place;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.Sha256;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.store.FrozenFile;
import org.foireturns.words.WordLine;

/**
 * What a run is recognised by: the same files, config, software, folders and day asked for have the same fingerprint.
 *
 * @param config SHA-256 of the books and of the settings that decide what is read
 * @param meaning what of them decides how a file is read
 * @param today decides which decisions have lapsed or are due for review
 * @param telling what else decides what is said: how requests stand today, and settings of the outputs
 */
public record Fingerprint(
        String config,
        Meaning meaning,
        String offence,
        String version,
        Order order,
        Manifest manifest,
        Decisions decisions,
        LocalDate today,
        List<String> telling) {
    public Fingerprint {
        telling = List.copyOf(telling);
    }

    /** Identifies the run among all that the database knows; 64 hex digits. */
    public String sha256() {
        return Sha256.of(List.of(order.input().toString(), order.output().toString(), content()));
    }

    /** The run's id in the database. */
    public String run() {
        return sha256().substring(0, Sha256.SHORT);
    }

    /**
     * The run's id as it is published, short enough to be read out: the same wherever the folders lie, so that the same
     * input gives the same bytes.
     */
    String name() {
        return content().substring(0, Sha256.SHORT);
    }

    private String content() {
        List<String> texts = new ArrayList<>(List.of(config, offence, version, day()));
        manifest.entries().stream()
                .map(Manifest.Entry::file)
                .sorted(Comparator.comparing(ReturnFile::name))
                .forEach(file -> texts.addAll(List.of(file.name(), file.sha256())));
        manifest.findings().stream().sorted().flatMap(Fingerprint::words).forEach(texts::add);
        texts.addAll(decisions.texts(today));
        texts.addAll(telling);
        return Sha256.of(texts);
    }

    /** Identifies one file's reading: its bytes under its name, and all that decides what they mean. */
    String reading(Manifest.Entry entry) {
        return reading(entry.file(), entry.forcesByName(), meaning, version, day(), decisions);
    }

    /** Identifies all that one file's reading hangs on but words and names. */
    String base(Manifest.Entry entry) {
        ReturnFile file = entry.file();
        List<String> texts = new ArrayList<>(List.of(
                file.sha256(), file.name(), file.request(), meaning.besideWords(file.request()), version, day()));
        texts.addAll(new TreeSet<>(entry.forcesByName()));
        texts.add("");
        texts.addAll(decisions.textsBesideLabels(file, entry.forcesByName()));
        return Sha256.of(texts);
    }

    /** What is decided of labels in a file. */
    List<WordLine> labels(Manifest.Entry entry) {
        return decisions.labels(entry.file()).stream()
                .map(label -> new WordLine(
                        WordLine.LABEL,
                        label.axis(),
                        label.decision().id() + " " + label.meaning(),
                        List.of(label.text())))
                .toList();
    }

    /** The readings of a file under books and settings: in a run that was asked for a day, and in one that was not. */
    public static Set<String> readings(Meaning meaning, FrozenFile frozen, LocalDate asOf) {
        return Stream.of("", asOf.toString())
                .map(day -> reading(
                        frozen.file(),
                        frozen.forcesByName(),
                        meaning,
                        meaning.settings().version(),
                        day,
                        meaning.books().decisions()))
                .collect(Collectors.toSet());
    }

    private static String reading(
            ReturnFile file,
            Set<String> forcesByName,
            Meaning meaning,
            String version,
            String day,
            Decisions decisions) {
        List<String> texts = new ArrayList<>(
                List.of(file.sha256(), file.name(), file.request(), meaning.of(file.request()), version, day));
        texts.addAll(decisions.readingTexts(file, forcesByName));
        return Sha256.of(texts);
    }

    /** The day asked for; a run that names none is not made another by the next morning. */
    private String day() {
        return order.asOf() == null ? "" : order.asOf().toString();
    }

    private static Stream<String> words(FindingLine line) {
        return Stream.of(line.code(), Place.printed(line.place().file()), line.message());
    }
}
