package org.foireturns.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foireturns.intake.ContentSniffer;
import org.foireturns.model.FileFormat;
import org.foireturns.read.Readers;
import org.foireturns.read.archive.Unpacked;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;

/** Finds the files of a run again, those in archives and e-mails too: these are unpacked into a folder for a while. */
final class PackedFiles implements AutoCloseable {
    private final Path input;
    private final Path folder;
    private final Map<String, List<Unpacked.Part>> unpacked = new HashMap<>();

    PackedFiles(Path input) throws IOException {
        this.input = input;
        this.folder = Files.createTempDirectory("foi-returns");
    }

    /** Where a file of the run stands now; empty when it is not there. */
    Optional<Path> find(String name) {
        Path plain = input.resolve(name);
        if (Files.isRegularFile(plain)) {
            return Optional.of(plain);
        }
        for (int slash = name.indexOf('/'); slash > 0; slash = name.indexOf('/', slash + 1)) {
            Path holder = input.resolve(name.substring(0, slash));
            if (Files.isRegularFile(holder)) {
                return inside(holder, name.substring(0, slash), name.substring(slash + 1));
            }
        }
        return Optional.empty();
    }

    private Optional<Path> inside(Path holder, String known, String name) {
        for (Unpacked.Part part : unpacked.computeIfAbsent(known, key -> parts(holder))) {
            if (name.equals(part.name())) {
                return Optional.of(part.file());
            }
            if (name.startsWith(part.name() + "/")) {
                String rest = name.substring(part.name().length() + 1);
                return inside(part.file(), known + "/" + part.name(), rest);
            }
        }
        return Optional.empty();
    }

    private List<Unpacked.Part> parts(Path holder) {
        try {
            FileFormat format = ContentSniffer.formatOf(holder);
            if (!format.holdsFiles()) {
                return List.of();
            }
            Path copy = Files.copy(holder, folder.resolve(String.valueOf(unpacked.size())));
            return Readers.unpacked(copy, format, Limits.USUAL);
        } catch (UnreadableFile changed) {
            return List.of();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public void close() throws IOException {
        for (int i = 0; i < unpacked.size(); i++) {
            Path copy = folder.resolve(String.valueOf(i));
            Unpacked.discard(copy);
            Files.deleteIfExists(copy);
        }
        Files.deleteIfExists(folder);
    }
}
