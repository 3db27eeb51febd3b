package org.foireturns.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.foireturns.model.FileFormat;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.contract.WorkbookReader;
import org.foireturns.read.csv.DelimitedTextReader;
import org.foireturns.read.excel.OfficeScreen;
import org.foireturns.read.excel.XlsReader;
import org.foireturns.read.excel.XlsScreen;
import org.foireturns.read.excel.XlsxReader;
import org.foireturns.read.ods.OdsReader;
import org.foireturns.read.ods.OdsScreen;
import org.foireturns.read.screen.PartsSeen;

/** The one door to the readers. A file that breaks its reader is refused like any other bad file. */
public final class Readers {
    private Readers() {}

    public static Reader forFormat(FileFormat format) {
        return switch (format) {
            case XLSX -> new Reader(OfficeScreen::of, new XlsxReader());
            case XLS -> new Reader(XlsScreen::of, new XlsReader());
            case ODS -> new Reader(OdsScreen::of, new OdsReader());
            case CSV -> new Reader(file -> PartsSeen.NOTHING, new DelimitedTextReader());
            case XLSB -> new Reader(OfficeScreen::of, refusing(Reason.BINARY_WORKBOOK));
            case ENCRYPTED -> new Reader(file -> PartsSeen.NOTHING, refusing(Reason.PASSWORD));
            default -> new Reader(file -> PartsSeen.NOTHING, refusing(Reason.UNSUPPORTED));
        };
    }

    private static WorkbookReader refusing(Reason reason) {
        return (file, displayName) -> {
            throw new UnreadableFile(reason);
        };
    }

    /** A reader of which bad files bring out nothing but {@link UnreadableFile}. */
    public static final class Reader {
        private final PartsScreen screen;
        private final WorkbookReader reader;

        Reader(PartsScreen screen, WorkbookReader reader) {
            this.screen = screen;
            this.reader = reader;
        }

        /**
         * Looks at the parts of a file before any cell of it is read.
         *
         * @throws UnreadableFile when the file cannot be taken apart
         * @throws UncheckedIOException when the snapshot is not there or the disk fails
         */
        public PartsSeen screen(Path file) throws UnreadableFile {
            return guarded(() -> screen.look(file));
        }

        /**
         * Reads the whole file or none of it.
         *
         * @param displayName the file's own name, which names the sheet when the format has no sheet names
         * @throws UnreadableFile when the file cannot be read, whatever a library makes of it
         * @throws UncheckedIOException when the snapshot is not there or the disk fails
         */
        public Workbook read(Path file, String displayName) throws UnreadableFile {
            return guarded(() -> reader.read(file, displayName));
        }

        private static <T> T guarded(Work<T> work) throws UnreadableFile {
            try {
                return work.run();
            } catch (FileSystemException fault) {
                throw new UncheckedIOException(fault);
            } catch (OutOfMemoryError tooMuch) {
                throw new UnreadableFile(Reason.TOO_BIG, tooMuch);
            } catch (IOException | RuntimeException | StackOverflowError | LinkageError broken) {
                throw new UnreadableFile(Reason.DAMAGED, broken);
            }
        }
    }

    /** The checks of one format that need no cell. */
    @FunctionalInterface
    interface PartsScreen {
        PartsSeen look(Path file) throws UnreadableFile, IOException;
    }

    /** Something that a bad file may break in any way. */
    @FunctionalInterface
    private interface Work<T> {
        T run() throws UnreadableFile, IOException;
    }
}
