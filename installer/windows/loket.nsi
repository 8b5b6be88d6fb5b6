; The Windows setup. Law: it removes the program and nothing else; the register lives in %LOCALAPPDATA%\Loket\data, which
; no line of this file names.
;
;   loket-setup.exe /S              silently, for this user (or for all, if it was installed so before)
;   loket-setup.exe /S /AllUsers    silently, for everybody on this PC (needs an administrator)
;   hapus.exe /S                    removes the program silently
;
; Defined on the command line: VERSION, TREE (the folder to install), ICON, OUT.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
SetCompressorDictSize 64
!ifndef VERSION | TREE | ICON | OUT
    !error "VERSION, TREE, ICON and OUT are needed"
!endif

!define NAME "Loket"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "UninstallString"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_FUNCTION place
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh

Name "${NAME}"
OutFile "${OUT}"
ShowInstDetails nevershow
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Pemasang Loket"
VIAddVersionKey LegalCopyright "Loket"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\Loket.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Indonesian"

LangString RUNNING ${LANG_INDONESIAN} "Loket masih terbuka. Tutup dahulu, lalu ulangi pemasangan."

; Each user's own programs have a place of their own; MultiUser would put them into LocalAppData itself, where our data is.
Function place
    ${If} $MultiUser.InstallMode == CurrentUser
        ReadRegStr $0 HKCU "${UNINSTALL}" "InstallLocation"
        ${If} $0 == ""
            StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${NAME}"
        ${EndIf}
    ${EndIf}
FunctionEnd

Function .onInit
    !insertmacro MULTIUSER_INIT
    ; MultiUser has put $INSTDIR to the place of its mode, over one named on the command line.
    ${GetParameters} $0
    ${GetOptions} $0 "/FOLDER=" $1
    ${If} $1 != ""
        StrCpy $INSTDIR $1
    ${EndIf}
FunctionEnd

Function un.onInit
    !insertmacro MULTIUSER_UNINIT
FunctionEnd

; What a version may have put there, each by its name: the folder may hold files of others.
!macro removeProgram
    RMDir /r "$INSTDIR\app"
    RMDir /r "$INSTDIR\runtime"
    Delete "$INSTDIR\loket-cli.exe"
    Delete "$INSTDIR\loket-cache.exe"
    Delete "$INSTDIR\Loket.ico"
    Delete "$INSTDIR\TANPA-RUNTIME.txt"
    Delete "$INSTDIR\hapus.exe"
!macroend

Section
    ClearErrors
    Delete "$INSTDIR\Loket.exe"
    ${If} ${Errors}
        MessageBox MB_OK|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDOK
        SetErrorLevel 2
        Abort
    ${EndIf}
    !insertmacro removeProgram

    SetOutPath "$INSTDIR"
    File /r "${TREE}/*"
    WriteUninstaller "$INSTDIR\hapus.exe"

    ; The start-up cache of this PC; without it the program only starts more slowly.
    ${If} ${FileExists} "$INSTDIR\loket-cache.exe"
        nsExec::Exec '"$INSTDIR\loket-cache.exe"'
        Pop $0
    ${EndIf}

    CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\Loket.exe" "" "$INSTDIR\Loket.exe" 0
    CreateShortcut "$SMPROGRAMS\${NAME} (latihan).lnk" "$INSTDIR\Loket.exe" "--practice" "$INSTDIR\Loket.exe" 0

    ; A backup is shown for what it is; it is restored by a command, so that nobody does it by a double click.
    WriteRegStr SHCTX "Software\Classes\.loket" "" "Loket.Backup"
    WriteRegStr SHCTX "Software\Classes\Loket.Backup" "" "Cadangan buku Loket"
    WriteRegStr SHCTX "Software\Classes\Loket.Backup\DefaultIcon" "" "$INSTDIR\Loket.exe,0"

    WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "${NAME}"
    WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\Loket.exe"
    WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\hapus.exe" /$MultiUser.InstallMode'
    WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\hapus.exe" /$MultiUser.InstallMode /S'
    WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

Section Uninstall
    ClearErrors
    Delete "$INSTDIR\Loket.exe"
    ${If} ${Errors}
        MessageBox MB_OK|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDOK
        SetErrorLevel 2
        Abort
    ${EndIf}
    !insertmacro removeProgram
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\${NAME}.lnk"
    Delete "$SMPROGRAMS\${NAME} (latihan).lnk"
    DeleteRegKey SHCTX "Software\Classes\.loket"
    DeleteRegKey SHCTX "Software\Classes\Loket.Backup"
    DeleteRegKey SHCTX "${UNINSTALL}"
SectionEnd
