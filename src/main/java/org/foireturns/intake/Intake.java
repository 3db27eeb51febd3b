package org.foireturns.intake;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foireturns.intake.InputFolder.Item;
import org.foireturns.intake.InputFolder.Sort;
import org.foireturns.intake.Snapshots.Snapshot;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Forces;
import org.foireturns.model.Place;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.finding.BeyondLimit;
import org.foireturns.model.finding.ChangedWhileCopied;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.NotAFile;
import org.foireturns.model.finding.Unreadable;
import org.foireturns.model.finding.UnsafeName;

/** Looks into the input folder. */
public final class Intake {
    private static final long MEGABYTE = 1_000_000;
    private static final long SETTLE_MILLIS = 500;
    /** So deep may archives stand in archives; a deeper one is told as one that was not opened. */
    private static final int DEEPEST = 3;

    private final Path input;
    private final Snapshots snapshots;
    private final Forces forces;
    private final Senders senders;
    private final long mostBytes;
    private final Map<String, FileFormat> setAside;
    private final Parts parts;

    /**
     * Looks into a folder.
     *
     * @param mostBytes a larger file is not taken
     * @param setAside what each file is, by SHA-256, that nobody may open again
     */
    public Intake(Path input, Path snapshots, Forces forces, long mostBytes, Map<String, FileFormat> setAside) {
        this(input, snapshots, forces, mostBytes, setAside, Parts.NONE);
    }

    /**
     * Looks into a folder and into the files that hold files.
     *
     * @param parts takes these apart
     */
    public Intake(
            Path input, Path snapshots, Forces forces, long mostBytes, Map<String, FileFormat> setAside, Parts parts) {
        this.parts = parts;
        this.input = input;
        this.snapshots = new Snapshots(snapshots);
        this.forces = forces;
        this.senders = new Senders(forces);
        this.mostBytes = mostBytes;
        this.setAside = Map.copyOf(setAside);
    }

    /**
     * Finds the files, copies each to a snapshot and says what it is and whose by name. The first folder below the
     * input folder is the request.
     *
     * @throws IOException when the input folder cannot be read or a snapshot cannot be written
     */
    public Manifest look() throws IOException {
        Map<List<String>, Manifest.Entry> entries = new LinkedHashMap<>();
        List<FindingLine> findings = new ArrayList<>();
        List<Item> items = InputFolder.list(input);
        letSettle(items);
        snapshots.clear();
        for (Item item : items) {
            take(item, Origin.FOLDER, entries, findings);
        }
        List<Manifest.Entry> sorted = new ArrayList<>(entries.values());
        sorted.sort(Comparator.comparing(entry -> entry.file().name()));
        return new Manifest(sorted, findings);
    }

    /**
     * Waits a moment when a file was written to just now: one that is still being copied has grown by then, and is not
     * taken.
     */
    private static void letSettle(List<Item> items) throws IOException {
        long now = System.currentTimeMillis();
        boolean fresh = items.stream()
                .mapToLong(item -> now - item.modified().toMillis())
                .anyMatch(age -> age >= 0 && age < SETTLE_MILLIS);
        if (fresh) {
            try {
                Thread.sleep(SETTLE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted while files settle");
            }
        }
    }

    /** Adds an item to the entries, which are kept by request and content, or says why not. */
    private void take(Item item, Origin origin, Map<List<String>, Manifest.Entry> entries, List<FindingLine> findings)
            throws IOException {
        Optional<Finding> refused = refused(item);
        if (refused.isPresent()) {
            findings.add(FindingLine.of(refused.get()));
            return;
        }
        Optional<Snapshot> snapshot;
        try {
            snapshot = snapshots.take(item);
        } catch (FileSystemException e) {
            if (!item.path().toString().equals(e.getFile())) {
                throw e;
            }
            findings.add(FindingLine.of(e instanceof AccessDeniedException ? closed(item) : changed(item)));
            return;
        }
        if (snapshot.isEmpty()) {
            findings.add(FindingLine.of(changed(item)));
            return;
        }
        Manifest.Entry entry = entry(item, origin, snapshot.get());
        if (origin.depth < DEEPEST && takeApart(entry, origin, entries, findings)) {
            return;
        }
        Manifest.Entry same =
                entries.putIfAbsent(List.of(entry.file().request(), entry.file().sha256()), entry);
        if (same == null) {
            senders.told(entry, origin.sender).ifPresent(note -> findings.add(FindingLine.of(note)));
        } else {
            findings.add(FindingLine.of(new Twins(same, entry, forces).told(place(item))));
        }
    }

    /** Takes the files in an archive or an e-mail each for itself, and says whether there were any. */
    private boolean takeApart(
            Manifest.Entry whole, Origin origin, Map<List<String>, Manifest.Entry> entries, List<FindingLine> findings)
            throws IOException {
        ReturnFile file = whole.file();
        if (!file.format().holdsFiles() || !Files.exists(whole.snapshot())) {
            return false;
        }
        List<Parts.Part> inside = parts.of(whole.snapshot(), file.format(), file.baseName());
        for (Parts.Part part : inside) {
            take(InputFolder.inside(file.name() + "/" + part.name(), part.file()), origin.of(part), entries, findings);
        }
        snapshots.clearParts(whole.snapshot());
        // An archive may lie in itself, as deep as we look, and is then kept whole there under the same name.
        boolean kept =
                entries.values().stream().anyMatch(each -> each.snapshot().equals(whole.snapshot()));
        if (!inside.isEmpty() && !kept) {
            Files.deleteIfExists(whole.snapshot());
        }
        return !inside.isEmpty();
    }

    private Optional<Finding> refused(Item item) {
        if (item.sort() != Sort.FILE) {
            return Optional.of(noFile(item));
        }
        if (item.size() > mostBytes) {
            String reason = "it is larger than %,d MB".formatted(mostBytes / MEGABYTE);
            return Optional.of(new BeyondLimit(place(item), item.name(), reason, "foi.read.file-megabytes"));
        }
        return Optional.empty();
    }

    private static Finding noFile(Item item) {
        return switch (item.sort()) {
            case LINK -> new NotAFile(place(item), item.name(), "a shortcut or link");
            case FOLDER -> new NotAFile(place(item), item.name(), "a folder with the name of a spreadsheet");
            case BADLY_NAMED -> new UnsafeName(place(item), visible(item.name()));
            case CLOSED -> closed(item);
            case OTHER, FILE -> new NotAFile(place(item), item.name(), "a pipe or device");
        };
    }

    private static String visible(String name) {
        StringBuilder visible = new StringBuilder();
        name.codePoints().forEach(point -> {
            if (InputFolder.deceptive(point)) {
                visible.append("[U+%04X]".formatted(point));
            } else {
                visible.appendCodePoint(point);
            }
        });
        return visible.toString();
    }

    private static Finding changed(Item item) {
        return new ChangedWhileCopied(place(item), item.name());
    }

    private static Finding closed(Item item) {
        return new Unreadable(place(item), item.name(), "this computer does not allow us to read it");
    }

    private Manifest.Entry entry(Item item, Origin origin, Snapshot snapshot) throws IOException {
        FileFormat known = setAside.get(snapshot.sha256());
        if (known != null) {
            Files.deleteIfExists(snapshot.path());
        }
        ReturnFile file = new ReturnFile(
                request(item),
                item.name(),
                snapshot.sha256(),
                snapshot.size(),
                known == null ? ContentSniffer.formatOf(snapshot.path()) : known);
        return new Manifest.Entry(file, snapshot.path(), senders.of(file, origin.sender));
    }

    private static String request(Item item) {
        int slash = item.name().indexOf('/');
        return slash < 0 ? Request.UNASSIGNED : item.name().substring(0, slash);
    }

    private static Place place(Item item) {
        return Place.ofRequest(visible(request(item))).inFile(visible(item.name()));
    }

    /**
     * Where a file was found.
     *
     * @param depth in so many files that hold files
     * @param sender domain of the address that the nearest message it came in was sent from; empty when it came in none
     */
    private record Origin(int depth, String sender) {
        static final Origin FOLDER = new Origin(0, "");

        Origin of(Parts.Part part) {
            return new Origin(depth + 1, part.sender().isEmpty() ? sender : part.sender());
        }
    }
}
