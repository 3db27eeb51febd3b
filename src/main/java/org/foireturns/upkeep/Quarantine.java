package org.foireturns.upkeep;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foireturns.intake.Manifest;
import org.foireturns.model.FileFormat;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.Sha256;
import org.foireturns.read.screen.ScreenRules;
import org.foireturns.read.screen.Sighting;
import org.foireturns.read.screen.Trace;
import org.foireturns.run.Order;
import org.foireturns.store.MovedFile;
import org.foireturns.store.QuarantineStore;
import org.foireturns.store.StoredSighting;

/**
 * The files that are never opened again while their content is the same and the rules that set them aside stand. When
 * the settings say so, they are moved to where nobody opens them by mistake, and stay in the account of their request.
 */
public final class Quarantine {
    private final Order order;
    private final ScreenRules rules;
    private final boolean move;
    private final QuarantineStore store;

    public Quarantine(Order order, ScreenRules rules, boolean move, QuarantineStore store) {
        this.order = order;
        this.rules = rules;
        this.move = move;
        this.store = store;
    }

    /** What each file is that is set aside under today's rules, by its SHA-256. */
    public Map<String, FileFormat> known() {
        Map<String, FileFormat> formats = new TreeMap<>(store.formats());
        formats.keySet().retainAll(sightings().keySet());
        return formats;
    }

    /** What was seen in a file that is set aside; empty for any other. */
    public List<Sighting> sightings(ReturnFile file) {
        return sightings().getOrDefault(file.sha256(), List.of());
    }

    private Map<String, List<Sighting>> sightings() {
        Map<String, List<Sighting>> sightings = new TreeMap<>();
        store.sightings().forEach((sha256, stored) -> {
            List<Sighting> seen = stored.stream().map(Quarantine::of).toList();
            if (rules.setsAside(seen)) {
                sightings.put(sha256, seen);
            }
        });
        return sightings;
    }

    public static StoredSighting toStore(Sighting sighting) {
        return new StoredSighting(sighting.trace().name(), sighting.sheet(), sighting.cells(), sighting.count());
    }

    private static Sighting of(StoredSighting stored) {
        return new Sighting(Trace.valueOf(stored.trace()), stored.sheet(), stored.cells(), stored.count());
    }

    /** Whether files are moved at all. */
    public boolean moves() {
        return move;
    }

    /** The folder of a file below the data folder. */
    public static String folder(ReturnFile file) {
        return "quarantine/" + file.sha256();
    }

    /** The manifest with the files that were moved and still wait for somebody to act. */
    public Manifest withMoved(Manifest manifest) {
        List<Manifest.Entry> entries = new ArrayList<>(manifest.entries());
        for (MovedFile moved : store.moved(order.input().toString())) {
            ReturnFile file = moved.file();
            boolean replaced = manifest.entries().stream()
                    .anyMatch(entry -> entry.file().name().equals(file.name())
                            || (entry.file().request().equals(file.request())
                                    && entry.file().sha256().equals(file.sha256())));
            if (!replaced && Files.exists(target(file))) {
                entries.add(new Manifest.Entry(file, target(file), moved.forcesByName()));
            }
        }
        entries.sort(Comparator.comparing(entry -> entry.file().name()));
        return new Manifest(entries, manifest.findings());
    }

    /** Deletes the copies that a run worked on, and moves the originals of files set aside when the settings say so. */
    public void tidy(Manifest manifest) throws IOException {
        Map<String, FileFormat> known = known();
        for (Manifest.Entry entry : manifest.entries()) {
            if (entry.snapshot().startsWith(order.snapshots())) {
                Files.deleteIfExists(entry.snapshot());
            }
            if (move && known.containsKey(entry.file().sha256())) {
                moveAway(entry);
            }
        }
    }

    /** A file that changed since it was looked at is another file, and stays. */
    private void moveAway(Manifest.Entry entry) throws IOException {
        Path original = order.input().resolve(entry.file().name());
        if (!Files.isRegularFile(original, LinkOption.NOFOLLOW_LINKS)
                || !Sha256.of(original).equals(entry.file().sha256())) {
            return;
        }
        Path target = target(entry.file());
        boolean posix = Files.getFileAttributeView(order.data(), PosixFileAttributeView.class) != null;
        Files.createDirectories(target.getParent());
        if (posix) {
            Files.setPosixFilePermissions(
                    order.data().resolve("quarantine"), PosixFilePermissions.fromString("rwx------"));
            Files.setPosixFilePermissions(target.getParent(), PosixFilePermissions.fromString("rwx------"));
        }
        store.moved(order.input().toString(), new MovedFile(entry.file(), entry.forcesByName()));
        try {
            Files.move(original, target);
        } catch (FileAlreadyExistsException same) {
            Files.delete(original);
        }
        if (posix) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private Path target(ReturnFile file) {
        return order.data().resolve(folder(file)).resolve(file.baseName());
    }
}
