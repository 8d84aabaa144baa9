/** Data and privacy: what is stored where, how much lies here now, and how to clear it. */
import { dataAndPrivacyDa } from '../../i18n/pages/dataAndPrivacy.da';
import { dataAndPrivacyEn } from '../../i18n/pages/dataAndPrivacy.en';
import { AboutPage } from './AboutPage';
import { BackupWays } from './BackupWays';
import { ClearDevice } from './ClearDevice';
import { StorageFacts } from './StorageFacts';
import { StorageKept } from './StorageKept';
import { WhatTheFileKeeps, withSingleFile } from './singleFileSection';
import { ThisBrowser } from './ThisBrowser';

const pages = { da: dataAndPrivacyDa, en: dataAndPrivacyEn };
const texts = import.meta.env.MODE === 'single' ? withSingleFile(pages) : pages;

export function DataPage() {
  return (
    <AboutPage
      texts={texts}
      slots={{
        'storage-facts': <StorageFacts />,
        'storage-kept': <StorageKept />,
        'this-browser': <ThisBrowser />,
        backup: <BackupWays />,
        'clear-device': <ClearDevice />,
        ...(import.meta.env.MODE === 'single' && { 'single-file-keeps': <WhatTheFileKeeps /> }),
      }}
    />
  );
}
