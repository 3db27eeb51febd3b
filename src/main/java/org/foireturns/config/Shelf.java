package org.foireturns.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.foireturns.model.Sha256;

/** The config folder: takes books down and remembers which, for the fingerprint. */
final class Shelf {
    private final Path folder;
    private final Mistakes mistakes;
    private final SortedMap<String, BookFile> taken = new TreeMap<>();

    Shelf(Path folder, Mistakes mistakes) {
        this.folder = folder;
        this.mistakes = mistakes;
    }

    /** A book that must be there. */
    Optional<BookFile> book(String name) {
        if (Files.notExists(folder.resolve(name))) {
            mistakes.inFile(shown(name), "this file is missing");
            return Optional.empty();
        }
        return read(name);
    }

    /** A book that may be missing. */
    Optional<BookFile> bookIfAny(String name) {
        return Files.exists(folder.resolve(name)) ? read(name) : Optional.empty();
    }

    /** A file that is no book and may be missing: what it says else does not make another config. */
    Optional<BookFile> look(String name) {
        Optional<BookFile> file = bookIfAny(name);
        taken.remove(name);
        return file;
    }

    /** The YAML books of a folder that must be there, sorted by name. */
    List<BookFile> books(String name) {
        List<BookFile> books = booksIfAny(name);
        if (books.isEmpty()) {
            mistakes.inFile(shown(name), "this folder is missing or holds no .yml file");
        }
        return books;
    }

    /** The YAML books of a folder that may be missing, sorted by name. */
    List<BookFile> booksIfAny(String name) {
        Path inside = folder.resolve(name);
        if (!Files.isDirectory(inside)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(inside)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> !file.startsWith("."))
                    .sorted()
                    .filter(file -> isBook(name + "/" + file))
                    .flatMap(file -> read(name + "/" + file).stream())
                    .toList();
        } catch (IOException e) {
            mistakes.inFile(shown(name), "this folder cannot be read");
            return List.of();
        }
    }

    /** SHA-256 over names and contents of all books taken so far, in hexadecimal digits. */
    String sha256() {
        MessageDigest digest = Sha256.digest();
        taken.values().forEach(book -> book.addTo(digest));
        return HexFormat.of().formatHex(digest.digest());
    }

    private boolean isBook(String name) {
        if (name.endsWith(".yaml")) {
            mistakes.inFile(shown(name), "rename this file so that it ends with .yml; it is not read otherwise");
        }
        return name.endsWith(".yml");
    }

    private Optional<BookFile> read(String name) {
        try {
            BookFile book = new BookFile(name, shown(name), Files.readAllBytes(folder.resolve(name)));
            taken.put(name, book);
            return Optional.of(book);
        } catch (IOException e) {
            mistakes.inFile(shown(name), "this file cannot be read; is it open in another program?");
            return Optional.empty();
        }
    }

    /** The name that the officer can open. */
    String shown(String name) {
        return folder.resolve(name).toString().replace('\\', '/');
    }
}
