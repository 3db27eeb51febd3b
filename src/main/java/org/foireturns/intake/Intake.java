package org.foireturns.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foireturns.intake.InputFolder.Item;
import org.foireturns.intake.Snapshots.Snapshot;
import org.foireturns.model.Forces;
import org.foireturns.model.Place;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.finding.ChangedWhileCopied;
import org.foireturns.model.finding.Duplicate;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.NotAFile;
import org.foireturns.model.finding.Unreadable;

/** Looks into the input folder. */
public final class Intake {
    private static final long MOST_BYTES = 500_000_000;

    private final Path input;
    private final Snapshots snapshots;
    private final Forces forces;

    public Intake(Path input, Path snapshots, Forces forces) {
        this.input = input;
        this.snapshots = new Snapshots(snapshots);
        this.forces = forces;
    }

    /**
     * Finds the files, copies each to a snapshot and says what it is and whose by name. The first folder below the
     * input folder is the request.
     *
     * @throws IOException when the input folder cannot be read or a snapshot cannot be written
     */
    public Manifest look() throws IOException {
        List<Manifest.Entry> entries = new ArrayList<>();
        List<FindingLine> findings = new ArrayList<>();
        Map<List<String>, String> seen = new HashMap<>();
        for (Item item : InputFolder.list(input)) {
            Optional<Finding> obstacle = obstacle(item);
            Optional<Snapshot> snapshot = obstacle.isPresent() ? Optional.empty() : copy(item, findings);
            obstacle.map(FindingLine::of).ifPresent(findings::add);
            if (snapshot.isEmpty()) {
                continue;
            }
            Manifest.Entry entry = entry(item, snapshot.get());
            String earlier = seen.putIfAbsent(
                    List.of(entry.file().request(), entry.file().sha256()), item.name());
            if (earlier == null) {
                entries.add(entry);
            } else {
                findings.add(FindingLine.of(new Duplicate(place(item), item.name(), earlier)));
            }
        }
        return new Manifest(entries, findings);
    }

    private static Optional<Finding> obstacle(Item item) {
        return switch (item.sort()) {
            case OTHER -> Optional.of(new NotAFile(place(item), item.name()));
            case CLOSED -> Optional.of(closed(item));
            case FILE ->
                item.size() > MOST_BYTES
                        ? Optional.of(new Unreadable(place(item), item.name(), "it is larger than 500 MB"))
                        : Optional.empty();
        };
    }

    private Optional<Snapshot> copy(Item item, List<FindingLine> findings) throws IOException {
        try {
            Optional<Snapshot> snapshot = snapshots.take(item.path());
            if (snapshot.isEmpty()) {
                findings.add(FindingLine.of(new ChangedWhileCopied(place(item), item.name())));
            }
            return snapshot;
        } catch (NoSuchFileException gone) {
            findings.add(FindingLine.of(new ChangedWhileCopied(place(item), item.name())));
        } catch (AccessDeniedException closed) {
            if (!item.path().toString().equals(closed.getFile())) {
                throw closed;
            }
            findings.add(FindingLine.of(closed(item)));
        }
        return Optional.empty();
    }

    private static Finding closed(Item item) {
        return new Unreadable(place(item), item.name(), "this computer does not allow us to read it");
    }

    private Manifest.Entry entry(Item item, Snapshot snapshot) throws IOException {
        ReturnFile file = new ReturnFile(
                request(item),
                item.name(),
                snapshot.sha256(),
                snapshot.size(),
                ContentSniffer.formatOf(snapshot.path()));
        return new Manifest.Entry(file, snapshot.path(), forces(file));
    }

    /**
     * The forces of the file's own name, else of the nearest folder that names one; the request's folder is no name.
     */
    private Set<String> forces(ReturnFile file) {
        List<String> folders = List.of(file.name().split("/", -1));
        Set<String> named = forces.namedIn(file.baseName().replaceFirst("\\.[^.]{1,5}$", ""));
        for (int i = folders.size() - 2; i > 0 && named.isEmpty(); i--) {
            named = forces.namedIn(folders.get(i));
        }
        return named;
    }

    private static String request(Item item) {
        int slash = item.name().indexOf('/');
        return slash < 0 ? Request.UNASSIGNED : item.name().substring(0, slash);
    }

    private static Place place(Item item) {
        return new Place(request(item), "", item.name(), "", "", "");
    }
}
