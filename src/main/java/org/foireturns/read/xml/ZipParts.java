package org.foireturns.read.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;

/**
 * The parts of a zipped document, read by name through the central directory. Names are the same in capitals and small
 * letters, as the standard has it. Nothing is ever unpacked to disk.
 */
public final class ZipParts implements AutoCloseable {
    private static final int BUFFER = 64 * 1024;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries;
    private final Limits limits;

    private ZipParts(ZipFile zip, Map<String, ZipEntry> entries, Limits limits) {
        this.zip = zip;
        this.entries = entries;
        this.limits = limits;
    }

    /**
     * Opens a container.
     *
     * @throws UnreadableFile when it has too many parts or two of one name
     * @throws IOException when it is no zip or is cut off
     */
    public static ZipParts open(Path file, Limits limits) throws UnreadableFile, IOException {
        ZipFile zip = new ZipFile(file.toFile());
        try {
            return new ZipParts(zip, entries(zip, limits), limits);
        } catch (UnreadableFile | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static Map<String, ZipEntry> entries(ZipFile zip, Limits limits) throws UnreadableFile {
        Map<String, ZipEntry> entries = new HashMap<>();
        Enumeration<? extends ZipEntry> all = zip.entries();
        while (all.hasMoreElements()) {
            ZipEntry entry = all.nextElement();
            if (emptyFolder(entry)) {
                continue;
            }
            if (entries.size() == limits.parts()) {
                throw new UnreadableFile(Reason.TOO_MANY_PARTS, limits.parts());
            }
            if (entries.put(key(entry.getName()), entry) != null) {
                throw new UnreadableFile(Reason.UNSAFE);
            }
        }
        return entries;
    }

    /** Some programs list the folders too; a folder is no part. */
    private static boolean emptyFolder(ZipEntry entry) {
        return key(entry.getName()).endsWith("/") && entry.getSize() == 0;
    }

    private static String key(String part) {
        return part.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    /** What the file may ask for. */
    public Limits limits() {
        return limits;
    }

    public boolean has(String part) {
        return entries.containsKey(key(part));
    }

    /** The names of all parts in small letters, sorted. */
    public SortedSet<String> names() {
        return new TreeSet<>(entries.keySet());
    }

    /**
     * Opens a part that must be there, whatever it holds.
     *
     * @throws UnreadableFile with {@code PART_MISSING} when it is not
     */
    public InputStream stream(String part) throws UnreadableFile, IOException {
        return new BufferedInputStream(unpacked(part), BUFFER);
    }

    private InputStream unpacked(String part) throws UnreadableFile, IOException {
        ZipEntry entry = entries.get(key(part));
        if (entry == null) {
            throw new UnreadableFile(Reason.PART_MISSING);
        }
        return new InflateLimit(zip.getInputStream(entry), Math.max(1, entry.getCompressedSize()), limits);
    }

    /**
     * Opens a part that must be there.
     *
     * @throws UnreadableFile with {@code PART_MISSING} when it is not
     */
    public XmlPart xml(String part) throws UnreadableFile, IOException {
        return XmlPart.open(unpacked(part), limits);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
