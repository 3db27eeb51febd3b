package org.foireturns.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.foireturns.model.FileFormat;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.contract.UnreadableStream;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.contract.WorkbookReader;
import org.foireturns.read.csv.DelimitedTextReader;
import org.foireturns.read.excel.XlsReader;
import org.foireturns.read.excel.XlsbReader;
import org.foireturns.read.excel.XlsxReader;
import org.foireturns.read.ods.OdsReader;

/** The one door to the readers. A file that breaks its reader is refused like any other bad file. */
public final class Readers {
    private static final long MEGABYTE = 1_000_000;

    private Readers() {}

    /** The reader of a format within the usual limits. */
    public static Reader forFormat(FileFormat format) {
        return forFormat(format, Limits.USUAL);
    }

    public static Reader forFormat(FileFormat format, Limits limits) {
        return new Reader(
                switch (format) {
                    case XLSX -> new XlsxReader(limits);
                    case XLSB -> new XlsbReader(limits);
                    case XLS -> new XlsReader(limits);
                    case ODS -> new OdsReader(limits);
                    case CSV -> new DelimitedTextReader(limits);
                    case ENCRYPTED -> refusing(Reason.PASSWORD);
                    default -> refusing(Reason.UNSUPPORTED);
                },
                limits);
    }

    private static WorkbookReader refusing(Reason reason) {
        return (file, displayName) -> {
            throw new UnreadableFile(reason);
        };
    }

    /** A reader of which bad files bring out nothing but {@link UnreadableFile}. */
    public static final class Reader {
        private final WorkbookReader reader;
        private final Limits limits;

        Reader(WorkbookReader reader, Limits limits) {
            this.reader = reader;
            this.limits = limits;
        }

        /**
         * Reads the whole file or none of it.
         *
         * @param displayName the file's own name, which names the sheet when the format has no sheet names
         * @throws UnreadableFile when the file cannot be read, whatever a library makes of it
         * @throws UncheckedIOException when the snapshot is not there or the disk fails
         */
        public Workbook read(Path file, String displayName) throws UnreadableFile {
            try {
                if (Files.size(file) > limits.fileBytes()) {
                    throw new UnreadableFile(Reason.FILE_TOO_LARGE, limits.fileBytes() / MEGABYTE);
                }
                return reader.read(file, displayName);
            } catch (FileSystemException fault) {
                throw new UncheckedIOException(fault);
            } catch (UnreadableStream refused) {
                throw refused.refusal();
            } catch (OutOfMemoryError tooMuch) {
                throw new UnreadableFile(
                        Reason.TOO_MUCH_MEMORY, Runtime.getRuntime().maxMemory() >> 20);
            } catch (LinkageError broken) {
                throw new UnreadableFile(Reason.READER_BROKEN, broken);
            } catch (IOException | RuntimeException | StackOverflowError broken) {
                throw new UnreadableFile(Reason.DAMAGED, broken);
            }
        }
    }
}
