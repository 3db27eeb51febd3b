package org.foireturns.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The folder of one edition; its files can be read by their owner alone where the file system knows of owners. */
public record OutputFolder(Path path) {

    /** A new file's bytes; buffered and to be closed by the caller. */
    public OutputStream create(String file) throws IOException {
        Set<StandardOpenOption> isNew = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new BufferedOutputStream(
                Channels.newOutputStream(Files.newByteChannel(path.resolve(file), isNew, ownerOnly("rw-------"))));
    }

    /** A folder in this one, made if need be. */
    public OutputFolder folder(String name) throws IOException {
        Path inner = path.resolve(name);
        if (!Files.isDirectory(inner)) {
            Files.createDirectory(inner, ownerOnly("rwx------"));
        }
        return new OutputFolder(inner);
    }

    private FileAttribute<?>[] ownerOnly(String permissions) throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
