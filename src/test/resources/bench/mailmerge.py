"""Merges letters with LibreOffice, which runs already when the time is taken.

mailmerge.py DIR SHOTS: DIR holds letter.fodt, one.csv and all.csv. Prints "one MILLISECONDS" for each of so
many merges of the one line, then "all MILLISECONDS" for all lines, each line a PDF of its own in DIR/all.
"""
import os
import shutil
import signal
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

BASE = "loket-bench"
TABLE = 0
FILE = 2


def prop(name, value):
    return PropertyValue(Name=name, Value=value)


def started(folder):
    pipe = "pipe,name=%s-%d;urp;" % (BASE, os.getpid())
    process = subprocess.Popen(
        ["soffice", "--headless", "--norestore", "--nologo", "-env:UserInstallation=file://%s/profile" % folder,
         "--accept=" + pipe], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(600):
        try:
            return process, resolver.resolve("uno:" + pipe + "StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.1)
    os.killpg(process.pid, signal.SIGKILL)
    sys.exit("soffice does not answer")


def prepare(folder, make):
    letter = make("com.sun.star.frame.Desktop").loadComponentFromURL(
        "file://%s/letter.fodt" % folder, "_blank", 0, (prop("Hidden", True),))
    letter.storeToURL("file://%s/letter.odt" % folder, (prop("FilterName", "writer8"),))
    letter.close(True)
    sources = make("com.sun.star.sdb.DatabaseContext")
    os.makedirs("%s/data" % folder, exist_ok=True)
    source = sources.createInstance()
    source.URL = "sdbc:flat:file://%s/data" % folder
    source.Info = (prop("Extension", "csv"), prop("HeaderLine", True), prop("FieldDelimiter", ","),
                   prop("StringDelimiter", '"'), prop("CharSet", "UTF-8"))
    source.DatabaseDocument.storeAsURL("file://%s/data.odb" % folder, ())
    sources.registerObject(BASE, source)


def merged(folder, make, out):
    os.makedirs("%s/%s" % (folder, out), exist_ok=True)
    shutil.copyfile("%s/%s.csv" % (folder, out), "%s/data/letters.csv" % folder)
    begun = time.perf_counter()
    merge = make("com.sun.star.text.MailMerge")
    merge.DataSourceName = BASE
    merge.CommandType = TABLE
    merge.Command = "letters"
    merge.DocumentURL = "file://%s/letter.odt" % folder
    merge.OutputType = FILE
    merge.OutputURL = "file://%s/%s" % (folder, out)
    merge.FileNamePrefix = "letter"
    merge.SaveFilter = "writer_pdf_Export"
    merge.SaveAsSingleFile = False
    merge.execute(())
    merge.dispose()
    print(out, 1000 * (time.perf_counter() - begun), flush=True)


def main(folder, shots):
    process, context = started(folder)
    make = lambda name: context.ServiceManager.createInstanceWithContext(name, context)
    try:
        prepare(folder, make)
        for _ in range(shots):
            merged(folder, make, "one")
        merged(folder, make, "all")
    finally:
        try:
            make("com.sun.star.frame.Desktop").terminate()
            process.wait(20)
        except Exception:
            os.killpg(process.pid, signal.SIGKILL)


main(sys.argv[1], int(sys.argv[2]))
